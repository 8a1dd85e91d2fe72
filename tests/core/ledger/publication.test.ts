import { describe, expect, test } from 'vitest'
import { comparerOf } from '../../../src/core/ledger/agree.ts'
import type { LedgerEvent } from '../../../src/core/ledger/events.ts'
import { excerptOf } from '../../../src/core/ledger/excerpt.ts'
import { enter, type Publication } from '../../../src/core/ledger/publication.ts'
import { outstanding } from '../../../src/core/ledger.ts'
import { HOUR, MONDAY, ORGANISATION, publication } from './events.ts'

const SWEDISH = 'Biblioteket är öppet 3.12 kl. 10–18.'
const fiOwed = { rule: 'kirkkonummi/bilingual-elsewhere', norms: [], counterpart: { language: 'fi' as const } }
const swedish = (change: Partial<Publication> = {}) =>
  publication({ text: SWEDISH, languages: ['sv'], owed: [fiOwed], at: MONDAY + HOUR, ...change })

/** Enters publications one after the other, as the background does. */
function ledgerOf(...publications: readonly Publication[]): LedgerEvent[] {
  const events: LedgerEvent[] = []
  const texts = new Map<string, string>()
  let n = 0
  const newId = () => `id-${++n}`
  for (const one of publications) {
    const entered = enter(
      one,
      outstanding(events, one.at),
      {
        agreement: debt => comparerOf(one.text, ORGANISATION)(texts.get(debt.publication) ?? '', debt.languages),
        areSisters: (a, b) => [a, b].toSorted().join() === 'kirkkonummenkunta,kyrkslattkommun',
      },
      newId,
    )
    const owed = entered.find(event => event.type === 'owed')
    if (owed) texts.set(owed.publication, excerptOf(one.text))
    events.push(...entered)
  }
  return events
}

const left = (...publications: readonly Publication[]) =>
  outstanding(ledgerOf(...publications), MONDAY + 2 * HOUR).map(
    ({ counterpart, state, candidate }) =>
      `${Object.values(counterpart)}${state === 'owed' ? '' : ` ${state}`}${candidate ? ' asked' : ''}`,
  )

describe('a publication', () => {
  test('in one language owes the other', () => {
    expect(left(publication())).toEqual(['sv'])
  })

  test('with nothing owed enters nothing', () => {
    expect(ledgerOf(publication({ languages: ['fi', 'sv'], owed: [] }))).toEqual([])
  })

  test('that perhaps happened is asked about, a scheduled one is due at its time', () => {
    expect(left(publication({ kind: 'maybe-published' }))).toEqual(['sv unsure'])
    expect(left(publication({ kind: 'scheduled', due: MONDAY + 5 * HOUR }))).toEqual(['sv scheduled'])
  })
})

describe('the other language', () => {
  test('on the same account with the same facts settles it', () => {
    expect(left(publication(), swedish())).toEqual([])
  })

  test('with other facts is asked about', () => {
    expect(left(publication(), swedish({ text: 'Biblioteket är öppet 4.12 kl. 10–18.' }))).toEqual(['sv asked', 'fi'])
  })

  test('without telling facts is asked about', () => {
    expect(left(publication({ text: 'Kirjasto on auki.' }), swedish({ text: 'Biblioteket är öppet.' }))).toEqual([
      'sv asked',
      'fi',
    ])
  })

  test('goes to the one whose facts agree, not to the newest', () => {
    const other = publication({ text: 'Uimahalli on kiinni 9.12. klo 8–12.', at: MONDAY + 1 })
    const events = ledgerOf(publication(), other, swedish())
    expect(outstanding(events, MONDAY + 2 * HOUR).map(({ since }) => since)).toEqual([MONDAY + 1])
  })

  test('on another platform, account or for another organisation is something else', () => {
    const something = ['sv', 'fi']
    expect(left(publication(), swedish({ platform: 'linkedin' }))).toEqual(something)
    expect(left(publication(), swedish({ handle: 'kirjasto' }))).toEqual(something)
    expect(left(publication(), swedish({ pack: 'lvm' }))).toEqual(something)
  })

  test('that is out before the scheduled one settles it', () => {
    const finnish = publication({ kind: 'scheduled', due: MONDAY + 90 * HOUR })
    expect(left(finnish, swedish())).toEqual([])
    expect(left(finnish, swedish({ kind: 'scheduled', due: MONDAY + 80 * HOUR }))).toEqual([])
  })

  test('on the sister account settles it', () => {
    const instagram = { platform: 'instagram' as const, composer: 'caption' as const }
    const finnish = publication({ ...instagram, handle: 'kirkkonummenkunta' })
    expect(left(finnish, swedish({ ...instagram, handle: 'kyrkslattkommun' }))).toEqual([])
    expect(left(finnish, swedish({ ...instagram, handle: 'simhallen' }))).toEqual(['sv', 'fi'])
  })

  test('that was perhaps published is asked about though the facts agree', () => {
    expect(left(publication(), swedish({ kind: 'maybe-published' }))).toEqual(['sv asked', 'fi unsure'])
  })

  test('in a comment settles with the same facts, and is never asked about', () => {
    const comment = { composer: 'reply' as const, owed: [] }
    expect(left(publication(), swedish(comment))).toEqual([])
    expect(left(publication(), swedish({ ...comment, text: 'Tack!' }))).toEqual(['sv'])
  })
})

test('a channel and an account that are owed are settled by a publication there with the same facts', () => {
  const owed = [
    { rule: 'kirkkonummi/news-to-facebook', norms: [], counterpart: { platform: 'facebook' as const } },
    { rule: 'kirkkonummi/main-account-too', norms: [], counterpart: { account: 'organisation' as const } },
    { rule: 'kirkkonummi/poster-answers', norms: [], counterpart: {} },
  ]
  const school = publication({ account: 'unit', handle: 'koulu', owed })
  const both = publication({ platform: 'facebook', handle: null, owed: [], at: MONDAY + HOUR })
  expect(left(school, both)).toEqual([''])
  expect(left(school, { ...both, text: 'Toinen asia 9.12. klo 8.' })).toEqual(['facebook', 'organisation', ''])
})

describe('facts of an excerpt and of a whole text', () => {
  const agree = (excerpt: string, text: string) => comparerOf(text, ORGANISATION)(excerpt, ['fi'])

  test('what the text says beyond the excerpt is no difference', () => {
    expect(agree('Tori on auki 3.12. klo 9.', 'Torget är öppet 3.12 kl. 9. Ring 09 296 71 före 1.12.')).toBe('agrees')
  })
  test('another day, another time: differs', () => {
    expect(agree('Tori on auki 3.12. klo 9.', 'Torget är öppet 3.12 kl. 10.')).toBe('differs')
    expect(agree('Tori on auki 3.12. klo 9.', 'Torget är öppet.')).toBe('differs')
  })
  test('the organisation’s name and hashtags tell nothing', () => {
    expect(agree('Kirkkonummella juhlitaan! #Kirkkonummi', 'Fest i Kyrkslätt! #Kyrkslätt')).toBe('unclear')
    expect(agree('', 'Fest 3.12 kl. 18')).toBe('unclear')
  })
  test('a fact that may be cut is not held against the text', () => {
    const long = `Kirjaston uusi lukusali on auki 3.12. klo 10 alkaen. Tervetuloa mukaan avajaisiin, jotka alkavat klo 12.30.`
    expect(excerptOf(long).length).toBeLessThanOrEqual(80)
    expect(agree(excerptOf(long), 'Läsesalen är öppen 3.12 från kl. 10. Invigningen börjar kl. 12.30.')).toBe('agrees')
  })
})

describe('an excerpt', () => {
  test('is one line of at most 80 units, cut between words and never inside a character', () => {
    expect(excerptOf('  Lyhyt\n\nviesti ')).toBe('Lyhyt viesti')
    const words = excerptOf('sana '.repeat(40))
    expect(words).toBe(`${'sana '.repeat(16).trim()}…`)
    const emoji = excerptOf('👩‍👩‍👧'.repeat(40))
    expect(emoji.length).toBeLessThanOrEqual(80)
    expect(emoji.isWellFormed()).toBe(true)
  })
})
