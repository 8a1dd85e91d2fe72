import { commandStep, failure, type Step, type StepResult } from './steps/step.ts'
import { browserStep, vitestStep } from './steps/vitest.ts'

/** All that must hold. The last line is `N passed, N failed` over all of it; `--all` adds the long list. */
const STEPS: readonly Step[] = [
  commandStep('format and lint', [
    ['biome', 'ci', '--diagnostic-level=error', '--max-diagnostics=20', '--reporter=summary'],
  ]),
  commandStep('types', [['tsc', '--noEmit']]),
  commandStep('types of the core, without the DOM', [['tsc', '--noEmit', '-p', 'src/core']]),
  commandStep('unused code', [['knip']]),
  commandStep('build for Chrome and Edge', [['wxt', 'build']]),
  commandStep('build for Firefox', [['wxt', 'build', '-b', 'firefox']]),
  commandStep('lint of the Firefox build, as its store does it', [['addons-linter', '--boring', 'dist/firefox-mv3']]),
  commandStep('bundle budget', [['size-limit']]),
  commandStep(
    'builds for the tests',
    [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
    { TOLKKU_OPEN_SHADOW: '1' },
  ),
  vitestStep('unit tests, layers, pack examples and what was built', []),
  browserStep('end to end in Chromium', ['chromium'], { TOLKKU_E2E: 'chromium' }),
  browserStep('end to end in Firefox', ['firefox'], { TOLKKU_E2E: 'firefox' }),
]

const LONG: readonly Step[] = [
  browserStep('long list in both browsers', ['chromium', 'firefox'], { TOLKKU_E2E: 'long' }),
]

let passed = 0
let failed = 0
const steps = process.argv.includes('--all') ? [...STEPS, ...LONG] : STEPS
for (const step of steps) {
  const start = performance.now()
  const result = await step.run().catch((error: unknown): StepResult => failure(String(error)))
  passed += result.passed
  failed += result.failed
  report(step.name, result, performance.now() - start)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function report(name: string, { passed, failed, notRun, output }: StepResult, milliseconds: number): void {
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, notRun > 0 && `${notRun} not run`]
  const seconds = (milliseconds / 1000).toFixed(1)
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${parts.filter(Boolean).join(', ')} (${seconds} s)`)
  if (output) console.log(output.replace(/^/gm, '  '))
}
