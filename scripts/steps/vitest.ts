import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod/mini'
import { BrowserMissing, type BrowserName, ensureBrowser } from '../set-up.ts'
import { failure, ROOT, runCommand, type Step, type StepResult } from './step.ts'

const Report = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

/** A run of vitest, counted test by test. A file that could not even be loaded counts as one failed. */
export function vitestStep(
  name: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Step {
  const file = join(ROOT, 'test-output', `${name.replace(/\W+/g, '-')}.json`)
  return {
    name,
    async run() {
      await rm(file, { force: true })
      const reporters = ['--reporter=json', `--outputFile.json=${file}`, '--reporter=dot']
      const { code, output } = await runCommand(['vitest', 'run', ...options, ...reporters], environment)
      const written = await readFile(file, 'utf8').catch(() => null)
      return written === null ? failure(output) : counted(written, code, output)
    },
  }
}

/** Tests that may pass only at their second try; more in one run say that something is wrong. */
const SECOND_TRIES = 2

/** Counts what vitest reported as JSON; `code` and `output` are those of its command. */
export function counted(written: string, code: number, output: string): StepResult {
  const report = Report.parse(JSON.parse(written))
  const failedTests = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  )
  const failedFiles = report.testResults
    .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed))
    .map(result => result.name)
  const known = failedTests.length + failedFiles.length
  const again = secondTries(report)
  const isOverBudget = again.length > SECOND_TRIES
  const failed = (known === 0 && code !== 0 ? 1 : known) + Number(isOverBudget)
  const list = [
    ...[...failedTests, ...failedFiles].map(failing => `failed: ${failing}`),
    ...(isOverBudget ? [`failed: ${again.length} tests needed a second try, and ${SECOND_TRIES} may`] : []),
  ]
  return {
    passed: report.numPassedTests,
    failed,
    notRun: report.numPendingTests + report.numTodoTests,
    output: [...(failed > 0 ? [output, ...list] : []), ...again].join('\n'),
  }
}

/** A test that passed keeps the messages of the try that failed. */
function secondTries({ testResults }: z.infer<typeof Report>): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => `second try: ${fullName}`)
}

const isFailed = ({ status }: { readonly status: string }) => status === 'failed'

/** Tests in a browser: a browser that can't be had is a failed step that says what to install. */
export function browserStep(
  name: string,
  browsers: readonly BrowserName[],
  environment: Readonly<Record<string, string>>,
): Step {
  const step = vitestStep(name, ['--config', 'vitest.e2e.config.ts'], environment)
  return {
    name,
    async run() {
      try {
        for (const browser of browsers) ensureBrowser(browser)
      } catch (error) {
        if (error instanceof BrowserMissing) return failure(error.message)
        throw error
      }
      return step.run()
    },
  }
}
