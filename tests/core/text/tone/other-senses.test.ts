import { describe, expect, it } from 'vitest'
import { readPacks } from '../../../../scripts/packs.ts'
import { ANYWHERE, bareDraft, NO_ORGANISATION } from '../../../../src/core/bare-text.ts'
import { createReviewer } from '../../../../src/core/review.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { generate } from '../../../../src/core/text/lemmas/generate.ts'
import { COMMON, ruleSetOf } from '../../../../src/packs/rule-set.ts'

const { rules, ...rest } = ruleSetOf(
  readPacks().filter(({ id }) => id === COMMON),
  [COMMON],
)
const identify = await loadIdentify()
const reviewer = createReviewer({
  ...rest,
  rules: rules.filter(({ check }) => check.kind === 'tone'),
  identify,
  inflect: generate,
})

function warned(text: string): string[] {
  const draft = { ...bareDraft(text), attachments: [] }
  const context = { ...ANYWHERE, account: 'personal-work', organisation: NO_ORGANISATION, now: null } as const
  return reviewer
    .review(draft, context)
    .findings.filter(({ level }) => level !== 'hint')
    .map(({ found }) => found)
}

describe('a word in another sense', () => {
  it.each([
    ['The old dyke was breached by the flood.'],
    ['Workers repair the dyke along the river.'],
    ['Kasvattajan narttu sai viisi pentua.'],
    ['Our neighbour’s bitch had a litter of puppies.'],
    ['Bring a rake, a spade and a garden hoe to the school yard.'],
    ['Jävlar, nu glömde jag nycklarna igen.'],
    ['Jävlar! Vilket regn.'],
    ['I felt like an idiot when the microphone failed.'],
    ['I can be a right idiot before my first coffee.'],
    ['Was I a complete idiot to leave the bicycle unlocked?'],
    ['I acted like an asshole, and I apologise.'],
  ])('is passed over: %s', text => {
    expect(warned(text)).toEqual([])
  })

  it.each([
    ['Senkin narttu, häivy täältä!'],
    ['You stupid bitch.'],
    ['Jävlar, ni ska få betala för det här!'],
    ['Those dykes ruined the whole evening.'],
    ['He acted like an asshole at the meeting.'],
  ])('is warned about in its own: %s', text => {
    expect(warned(text)).not.toEqual([])
  })
})
