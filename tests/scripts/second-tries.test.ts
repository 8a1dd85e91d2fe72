import { expect, test } from 'vitest'
import { counted } from '../../scripts/steps/vitest.ts'

const passed = (name: string, tries = 1) => ({
  fullName: name,
  status: 'passed',
  failureMessages: tries > 1 ? ['Error: not yet'] : [],
})

function run(...tests: ReturnType<typeof passed>[]) {
  const testResults = [{ name: 'a.test.ts', status: 'passed', assertionResults: tests }]
  const report = { numPassedTests: tests.length, numPendingTests: 0, numTodoTests: 0, testResults }
  return counted(JSON.stringify(report), 0, 'all of it')
}

test('two tests may need a second try, and are named', () => {
  const { failed, output } = run(passed('one', 2), passed('two', 2), passed('three'))
  expect(failed).toBe(0)
  expect(output).toBe('second try: one\nsecond try: two')
})

test('a third fails the run, and each is named', () => {
  const { passed: all, failed, output } = run(passed('one', 2), passed('two', 2), passed('three', 2))
  expect([all, failed]).toEqual([3, 1])
  expect(output).toContain('failed: 3 tests needed a second try, and 2 may')
  for (const name of ['one', 'two', 'three']) expect(output).toContain(`second try: ${name}`)
})
