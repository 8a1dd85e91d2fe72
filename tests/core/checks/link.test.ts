import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkCheck } from '../../../src/core/checks/link.ts'
import { looksLike, mixesScripts, seemingHost, unicodeHost } from '../../../src/core/text/look-alike.ts'
import { foundBy } from './one-rule.ts'

const executable: LinkCheck = { kind: 'link', finds: 'executable', endings: ['exe', 'apk'] }
const shortened: LinkCheck = { kind: 'link', finds: 'shortened', hosts: ['bit.ly'] }
const lookAlike: LinkCheck = { kind: 'link', finds: 'look-alike', hosts: ['kela.fi', 'apple.com'] }

describe('links to programs', () => {
  it.each(['https://example.com/a/Setup.EXE', 'example.com/app.apk?v=2', 'https://example.com/get?file=a.exe&x=1'])(
    'find %s',
    link => expect(foundBy(executable, `Lataa ${link} nyt.`)).toEqual([link]),
  )

  it.each(['https://example.com/exe', 'https://exe.example.com/a.pdf', 'https://example.com/a.exe.pdf', 'setup.exe'])(
    'do not find %s',
    link => expect(foundBy(executable, `Lataa ${link} nyt.`)).toEqual([]),
  )
})

describe('shortened links', () => {
  it('are known by their host alone', () => {
    expect(foundBy(shortened, 'https://bit.ly/a, bit.ly/b ja www.bit.ly/c.')).toEqual([
      'https://bit.ly/a',
      'bit.ly/b',
      'www.bit.ly/c',
    ])
    expect(foundBy(shortened, 'https://habit.ly/a ja https://example.com/bit.ly')).toEqual([])
  })
})

describe('look-alike links', () => {
  it.each(['https://kеla.fi/a', 'https://xn--80ak6aa92e.com', 'https://kela.fi.example.com', 'https://ke1a.fi'])(
    'find %s',
    link => expect(foundBy(lookAlike, `Avaa ${link}`)).toEqual([link]),
  )

  it.each(['https://www.kela.fi', 'https://asiointi.kela.fi/x', 'https://xn--mnchen-3ya.de', 'https://москва.рф'])(
    'do not find %s',
    link => expect(foundBy(lookAlike, `Avaa ${link}`)).toEqual([]),
  )

  it('know the organisation’s own domains', () => {
    const organisation = { domains: { fi: ['kirkkonummi.fi'], sv: ['kyrkslatt.fi'], en: [] } }
    expect(foundBy(lookAlike, 'https://kirkkonumrni.fi https://kirkkonummi.fi', { organisation })).toEqual([
      'https://kirkkonumrni.fi',
    ])
    expect(foundBy(lookAlike, 'https://kyrkslätt.fi', { organisation })).toEqual([])
  })
})

describe('hosts', () => {
  it('are decoded as RFC 3492 says', () => {
    expect(unicodeHost('xn--80ak6aa92e.com')).toBe('аррӏе.com')
    expect(unicodeHost('xn--kyrksltt-5za.fi')).toBe('kyrkslätt.fi')
    expect(unicodeHost('xn--p1ai')).toBe('рф')
    expect(unicodeHost('xn--!.fi')).toBe('xn--!.fi')
  })

  it('are decoded as the platform does, whatever the letters', () => {
    const label = fc.string({ unit: fc.constantFrom(...'abcäöåжшйλσ漢'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(label, name => {
        const ascii = new URL(`https://${name}.fi`).hostname
        return unicodeHost(ascii) === `${name}.fi`.normalize('NFC')
      }),
    )
  })

  it('seem what they seem to the eye, and keep Nordic letters', () => {
    expect(seemingHost('vеrо.fi')).toBe('vero.fi')
    expect(seemingHost('kyrkslätt.fi')).toBe('kyrkslätt.fi')
    expect(mixesScripts('kirkkonummi.рф')).toBe(false)
    expect(looksLike('kela.fi', ['kela.fi', 'kеla.fi'])).toBeNull()
  })
})
