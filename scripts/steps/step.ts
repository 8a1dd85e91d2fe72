import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export interface StepResult {
  readonly passed: number
  readonly failed: number
  /** Tests that could not be run here; said, and never counted as passed. */
  readonly notRun: number
  /** What a person must see when it failed. */
  readonly output: string
}

export interface Step {
  readonly name: string
  run(): Promise<StepResult>
}

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url))

/** Lines of a failed command that are shown: its end tells what went wrong. */
const SHOWN_LINES = 120

/** Runs a program of node_modules/.bin (it is first in PATH) and keeps what it says. */
export async function runCommand(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const [program = '', ...rest] = command
  const child = spawn(program, rest, {
    cwd: ROOT,
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => chunks.push(chunk))
  child.on('error', error => chunks.push(Buffer.from(String(error))))
  await once(child, 'close').catch(() => null)
  return { code: child.exitCode ?? 1, output: lastLines(Buffer.concat(chunks).toString()) }
}

function lastLines(output: string): string {
  return stripVTControlCharacters(output).trimEnd().split('\n').slice(-SHOWN_LINES).join('\n')
}

/** Several commands that count as one: passed when all of them end with 0. */
export function commandStep(
  name: string,
  commands: readonly (readonly string[])[],
  environment: Readonly<Record<string, string>> = {},
): Step {
  return {
    name,
    async run() {
      for (const command of commands) {
        const { code, output } = await runCommand(command, environment)
        if (code !== 0) return failure(`${command.join(' ')}\n${output}`)
      }
      return { passed: 1, failed: 0, notRun: 0, output: '' }
    },
  }
}

export const failure = (output: string): StepResult => ({ passed: 0, failed: 1, notRun: 0, output })
