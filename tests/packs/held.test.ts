import { expect, test } from 'vitest'
import { needless } from '../../scripts/held/alternatives.ts'
import { patternRules } from '../../scripts/held/rules.ts'

const rules = patternRules()

/** What no example needs could rot, or be wrong, unseen. */
test.each(rules.map(rule => [rule.id, rule] as const))(
  'every alternative of %s is needed by an example of its own',
  (_, { pattern, flags, allows }) => {
    expect(needless(pattern, flags, allows).map(({ part, text }) => `${part}: ${text}`)).toEqual([])
  },
)
