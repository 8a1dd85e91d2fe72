import { expect, test } from 'vitest'
import { type Planned, runPlanned } from '../../scripts/steps/schedule.ts'
import type { StepResult } from '../../scripts/steps/step.ts'

const PASSED: StepResult = { passed: 1, failed: 0, notRun: 0, output: '' }

/** Steps that last until a test ends them, and a list of all that happened. */
function stage() {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const plan = (name: string, cores = 1, after: readonly Planned[] = [], fails = false): Planned => ({
    step: {
      name,
      async run() {
        log.push(`${name} begins`)
        await new Promise<void>(resolve => ends.set(name, resolve))
        if (fails) throw new Error('broken')
        return PASSED
      },
    },
    after,
    cores,
  })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  const run = (steps: readonly Planned[], cores: number) =>
    runPlanned(steps, cores, ({ name }, { failed }) => log.push(`${name} ${failed > 0 ? 'failed' : 'passed'}`))
  return { log, plan, end, run }
}

test('steps run beside each other as far as the cores go, and are told in order', async () => {
  const { log, plan, end, run } = stage()
  const all = run([plan('lint'), plan('build'), plan('e2e', 2), plan('types')], 2)
  expect(log).toEqual(['lint begins', 'build begins'])
  await end('build')
  expect(log.slice(2)).toEqual(['types begins'])
  await end('lint')
  expect(log.slice(3)).toEqual(['lint passed', 'build passed'])
  await end('types')
  expect(log.slice(5)).toEqual(['e2e begins'])
  await end('e2e')
  await all
  expect(log.slice(6)).toEqual(['e2e passed', 'types passed'])
})

test('a step waits for what it comes after, also where that fails', async () => {
  const { log, plan, end, run } = stage()
  const build = plan('build', 1, [], true)
  const all = run([build, plan('unit', 2, [build])], 4)
  expect(log).toEqual(['build begins'])
  await end('build')
  expect(log.slice(1)).toEqual(['build failed', 'unit begins'])
  await end('unit')
  await all
  expect(log.at(-1)).toBe('unit passed')
})

test('on a single core everything runs, one after the other', async () => {
  const { log, plan, end, run } = stage()
  const all = run([plan('one', 2), plan('two')], 1)
  await end('one')
  await end('two')
  await all
  expect(log).toEqual(['one begins', 'one passed', 'two begins', 'two passed'])
})
