import { expect, test } from 'vitest'
import { nameOtherLanguages } from '../../../src/app/panel/other-languages.ts'

test.each([
  ['Библиотека закрыта завтра. Добро пожаловать!', ['русский']],
  ['Бібліотека завтра зачинена. Ласкаво просимо!', ['українська']],
  ['المكتبة مغلقة غدا', ['العربية']],
  ['Maktabaddu waa furan tahay berri laga bilaabo sagaalka subaxnimo.', ['Soomaali']],
  ['La biblioteca estará abierta mañana desde las nueve hasta las cinco.', ['español']],
  ['Библиотека закрыта завтра.\nЛетом библиотека открыта каждый день.', ['русский']],
  ['The library is open tomorrow from nine to five.', []],
  ['Hola', []],
  ['', []],
  ['🎉 12.3.', []],
])('%j', (text, expected) => {
  expect(nameOtherLanguages(text)).toEqual(expected)
})
