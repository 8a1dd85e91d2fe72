import { countAlternatives, needless } from './held/alternatives.ts'
import { patternRules } from './held/rules.ts'

let alternatives = 0
let unneeded = 0
for (const { id, pattern, flags, allows } of patternRules()) {
  const count = countAlternatives(pattern)
  const unheld = needless(pattern, flags, allows)
  alternatives += count
  unneeded += unheld.length
  process.stdout.write(`${id}: ${count} alternatives, ${unheld.length} that no example needs\n`)
  for (const { part, text } of unheld) process.stdout.write(`  ${part}: ${text}\n`)
}
process.stdout.write(`${alternatives} alternatives, ${unneeded} that no example needs\n`)
