import { availableParallelism } from 'node:os'
import { type Planned, runPlanned } from './steps/schedule.ts'
import { commandStep, type Step, type StepResult } from './steps/step.ts'
import { browserStep, vitestStep } from './steps/vitest.ts'

const plan = (step: Step, after: readonly Planned[] = [], cores = 1): Planned => ({ step, after, cores })
const ALL_CORES = Number.POSITIVE_INFINITY

const lint = plan(
  commandStep('format and lint', [
    ['biome', 'ci', '--diagnostic-level=error', '--max-diagnostics=20', '--reporter=summary'],
  ]),
)
const types = plan(commandStep('types', [['tsc', '--noEmit']]))
const coreTypes = plan(commandStep('types of the core, without the DOM', [['tsc', '--noEmit', '-p', 'src/core']]))
const unused = plan(commandStep('unused code', [['knip']]))
/** The first build learns the model and minifies for the others. */
const chrome = plan(commandStep('build for Chrome and Edge', [['wxt', 'build']]))
const firefox = plan(commandStep('build for Firefox', [['wxt', 'build', '-b', 'firefox']]), [chrome])
const store = plan(
  commandStep('lint of the Firefox build, as its store does it', [['addons-linter', '--boring', 'dist/firefox-mv3']]),
  [firefox],
)
const budget = plan(commandStep('bundle budget', [['size-limit']]), [chrome])
const FOR_TESTS = { TOLKKU_OPEN_SHADOW: '1' }
const chromeForTests = plan(commandStep('build for Chrome, for the tests', [['wxt', 'build']], FOR_TESTS), [chrome])
const firefoxForTests = plan(
  commandStep('build for Firefox, for the tests', [['wxt', 'build', '-b', 'firefox']], FOR_TESTS),
  [firefox],
)
const unit = plan(vitestStep('unit tests, layers, pack examples and what was built', []), [chrome, firefox], ALL_CORES)
const inChromium = plan(
  browserStep('end to end in Chromium', ['chromium'], { TOLKKU_E2E: 'chromium' }),
  [chrome, chromeForTests],
  ALL_CORES,
)
const inFirefox = plan(
  browserStep('end to end in Firefox', ['firefox'], { TOLKKU_E2E: 'firefox' }),
  [firefox, firefoxForTests],
  ALL_CORES,
)
const longList = plan(
  browserStep('long list in both browsers', ['chromium', 'firefox'], { TOLKKU_E2E: 'long' }),
  [inChromium, inFirefox],
  ALL_CORES,
)

/** All that must hold. The last line is `N passed, N failed` over all of it; `--all` adds the long list. */
const STEPS = [
  ...[chrome, lint, types, coreTypes, unused, firefox, chromeForTests, firefoxForTests, store, budget],
  ...[unit, inChromium, inFirefox],
]

let passed = 0
let failed = 0
const steps = process.argv.includes('--all') ? [...STEPS, longList] : STEPS
await runPlanned(steps, availableParallelism(), report)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function report({ name }: Step, result: StepResult, milliseconds: number): void {
  passed += result.passed
  failed += result.failed
  const { notRun, output } = result
  const parts = [
    `${result.passed} passed`,
    result.failed > 0 && `${result.failed} failed`,
    notRun > 0 && `${notRun} not run`,
  ]
  const seconds = (milliseconds / 1000).toFixed(1)
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${parts.filter(Boolean).join(', ')} (${seconds} s)`)
  if (output) console.log(output.replace(/^/gm, '  '))
}
