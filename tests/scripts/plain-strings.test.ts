import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { withPlainStrings } from '../../scripts/vite/plain-strings.ts'

const raw = 'String.raw'

test.each([
  ['letters and classes', `${raw}\`\\s?[–—-]\\p{L}ä\\\\\``],
  ['a part put in, with one of its own in it', `${raw}\`a\${${raw}\`\\d\${1}ö\`}\\b\${2}\``],
  ['a quotation mark and a dollar that are escaped', `${raw}\`\\\`\\\${x}$\``],
  ['two beside each other', `${raw}\`\\d\`+${raw}\`\\w\``],
  ['after a word', `(()=>{return ${raw}\`\\d\`})()`],
  ['none', '`\\d\\\\`'],
])('a plain string has the same value: %s', (_, code) => {
  const plain = withPlainStrings(code)
  expect(runInNewContext(plain)).toBe(runInNewContext(code))
  expect(plain).not.toContain(raw)
})

test('other tags keep what they are given', () => {
  const code = 'tag`\\d`'
  expect(withPlainStrings(code)).toBe(code)
})
