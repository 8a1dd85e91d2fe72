import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = new URL('../../src/ui/styles/', import.meta.url)
/** All but the host's: chip and card are placed in pixels of the window, from its corner. */
const SHEETS = readdirSync(FOLDER).filter(name => name.endsWith('.css') && name !== 'host.css')

/** What names a side of the screen instead of a beginning or an end of the line. */
const SIDE = /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-\w+)-)?(?:left|right)(?:-\w+)*\s*:/
const SIDE_VALUE = /(?:float|clear|text-align|caption-side)\s*:\s*(?:left|right)\b/
/** Four values, of which those of the two sides differ. */
const FOUR = /(?:margin|padding|inset|border-width)\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s*[;}]/

const isPhysical = (line: string) => {
  const [, , right, , left] = FOUR.exec(line) ?? []
  return SIDE.test(line) || SIDE_VALUE.test(line) || right !== left
}

test.each(SHEETS)('%s names no side of the screen: where a page is written from right to left, all turns', name => {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
  expect(lines.flatMap((line, at) => (isPhysical(line) ? [`${at + 1}: ${line.trim()}`] : []))).toEqual([])
})

test.each([
  '  left: 8px;',
  '.a { margin-right: 2px }',
  '  border-left-color: red;',
  '  text-align: right;',
  '  padding: 1px 2px 3px 4px;',
])('a side is seen in %s', line => expect(isPhysical(line)).toBe(true))

test.each(['  inset-inline-start: 8px;', '  padding: 1px 2px 3px 2px;', '  inset: auto;', '  text-align: start;'])(
  'and none in %s',
  line => expect(isPhysical(line)).toBe(false),
)
