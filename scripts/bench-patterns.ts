import { patternSource } from '../src/core/checks/pattern.ts'
import { attacksOn } from '../src/packs/patterns/attacks.ts'
import { parseExpression } from '../src/packs/patterns/parse.ts'
import { ATTACK_LENGTH } from '../src/packs/patterns/slow.ts'
import { readPacks } from './packs.ts'

/** How long V8 looks for each pattern in the unkindest text of 500 characters: the best of five, in milliseconds. */
const rows = readPacks().flatMap(({ rules }) =>
  rules.flatMap(({ rule: { id, check } }) => {
    if (check.kind !== 'pattern') return []
    const source = patternSource(check)
    const node = parseExpression(source)
    const texts = node ? [...attacksOn(node, 'u', ATTACK_LENGTH)] : []
    const expression = new RegExp(source, 'dgu')
    return [{ id, milliseconds: Math.max(...texts.map(text => bestOf(expression, text))), texts: texts.length }]
  }),
)
for (const { id, milliseconds, texts } of rows.toSorted((a, b) => b.milliseconds - a.milliseconds))
  console.log(`${milliseconds.toFixed(2).padStart(8)} ms  ${id} (${texts} texts)`)

function bestOf(expression: RegExp, text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now()
    Array.from(text.matchAll(expression))
    return performance.now() - start
  })
  return Math.min(...runs)
}
