import { describe, expect, it } from 'vitest'
import { entitiesOf } from '../../../../src/core/text/entities.ts'
import type { Fact } from '../../../../src/core/text/facts/fact.ts'
import { factsOf } from '../../../../src/core/text/facts/facts.ts'
import { placeIndex } from '../../../../src/core/text/facts/places.ts'
import { writeInStyle } from '../../../../src/core/text/facts/write.ts'

function factIn(text: string): Fact {
  const [fact] = factsOf({ text, entities: entitiesOf(text) }, placeIndex([]))
  if (!fact) throw new Error(`no fact in ${text}`)
  return fact
}

describe('writeInStyle', () => {
  it.each([
    ['fi', 'klo 18.30', 'kl. 19.45', 'klo 19.45'],
    ['sv', 'kl. 18.00', 'klo 19', 'kl. 19.00'],
    ['sv', 'kl. 18', 'klo 19.00', 'kl. 19'],
    ['sv', '18:30', 'klo 19', '19:00'],
    ['fi', 'klo 18–20', 'kl. 18.30–21', 'klo 18.30–21'],
    ['fi', 'puoli seitsemän', 'halv åtta', 'puoli kahdeksan'],
    ['sv', 'halv sju', 'klo 19.30', 'kl. 19.30'],
    ['fi', '14.–18. lokakuuta', '14–19 oktober', '14.–19. lokakuuta'],
    ['sv', '14–18 oktober', '14.–19. lokakuuta', '14–19 oktober'],
    ['sv', '3 februari', '4.3.2026', '4 mars'],
    ['sv', '3 februari 2025', '3. helmikuuta 2026', '3 februari 2026'],
    ['fi', '3.2.', 'den 4 mars', '4.3.'],
    ['fi', '03.02.2025', 'den 4 mars 2026', '04.03.2026'],
    ['fi', '1.–3.6.', '2–4 juni', '2.–4.6.'],
    ['sv', '1–3.6.', '30.5.–2.6.', '30.5.–2.6.'],
    ['fi', '6 päivänä huhtikuuta 2016', 'den 7 maj 2016', '7 päivänä toukokuuta 2016'],
    ['fi', 'helmikuussa', 'i mars', 'maaliskuussa'],
    ['fi', 'lauantaina', 'söndag', 'sunnuntaina'],
    ['fi', 'Lauantaina', 'onsdag', 'Keskiviikkona'],
    ['fi', 'keskiviikosta', 'lördag', 'lauantaista'],
    ['fi', 'tiistaihin', 'onsdag', 'keskiviikkoon'],
    ['sv', 'lördagen', 'sunnuntaina', 'söndagen'],
    ['sv', 'lö 3.2.', 'su 3.2.', 'sö'],
    ['sv', '12,50 euro', '15,90 €', '15,90 euro'],
    ['fi', '875 eurolla', '900 euro', '900 eurolla'],
    ['sv', 'tre', 'neljä', 'fyra'],
    ['fi', 'kolmella', 'fyra', null],
    ['fi', '09 296 71', '+358 9 29672', '+358 9 29672'],
    ['fi', '2 miljoonaa', '3', null],
  ] as const)('%s: %s as %s says: %s', (language, own, other, expected) => {
    expect(writeInStyle(factIn(own), factIn(other), language)).toBe(expected)
  })
})
