import { expect, test } from 'vitest'
import { eventIn } from '../../../src/core/ledger/event.ts'

const AT = new Date(2026, 10, 30, 9).getTime()
const event = (text: string) => eventIn(text, { places: [] }, AT)
const moment = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime()

test.each([
  ['Lukusali avataan 3.12. klo 10.', moment(2026, 11, 3, 10)],
  ['Tervetuloa 3.12.2026 klo 18.30–20!', moment(2026, 11, 3, 18, 30)],
  ['Läsesalen öppnas den 3 december kl. 10.', moment(2026, 11, 3, 10)],
  ['Kirjasto on suljettu 24.12. Seuraavan kerran avaamme 7.1.', moment(2026, 11, 24)],
  ['Hakuaika päättyy 12.1.', moment(2027, 0, 12)],
])('%s', (text, at) => {
  expect(event(text)).toBe(at)
})

test.each(['Kiitos kaikille osallistujille!', 'Uimahalli avattiin 3.11.2026.', 'Talkoissa oli 30 ihmistä.'])(
  'nothing is to come: %s',
  text => {
    expect(event(text)).toBeNull()
  },
)
