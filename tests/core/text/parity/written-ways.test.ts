import { describe, expect, it } from 'vitest'
import { compareHalves } from '../../../../src/core/text/parity/parity.ts'
import { bilingualView } from '../../bilingual-view.ts'

function compare(fi: string, sv: string) {
  const { contradictions, omissions } = compareHalves(
    bilingualView([
      ['fi', fi],
      ['sv', sv],
    ]),
  )
  return {
    contradictions: contradictions.map(pair => `${pair.fi.text} ≠ ${pair.sv.text}`),
    omissions: omissions.map(({ fact }) => fact.text),
  }
}

describe('one thing written in two ways', () => {
  it.each([
    ['Ryhmässä on kolmekymmentäkaksi lasta.', 'I gruppen finns 32 barn.'],
    ['Tilaa on 150 hengelle.', 'Det finns plats för etthundrafemtio personer.'],
    ['Halli maksaa 7 M€.', 'Hallen kostar 7 miljoner euro.'],
    ['Jaamme 120 t€.', 'Vi delar ut 120 000 euro.'],
    ['Budjetti on 60 k€.', 'Budgeten är 60 000 euro.'],
    ['Talkoot alkavat illalla klo 7.', 'Talkot börjar kl. 19.'],
    ['Retki lähtee aamupäivällä klo 9.30.', 'Utfärden startar kl. 9.30.'],
    ['Kokous on klo 17.30.', 'Mötet är halv 6.'],
    ['Bussi lähtee varttia yli 8.', 'Bussen avgår kl. 20.15.'],
    ['Reitti on 20 km.', 'Rutten är 2 mil.'],
    ['Kahvi maksaa 1 euron 50 senttiä.', 'Kaffet kostar 1,50 euro.'],
    ['Pakkasta on -12 astetta.', 'Det är minus 12 grader.'],
    ['Matka on 2½ km.', 'Sträckan är 2,5 km.'],
    ['Hae 15.7. mennessä.', 'Ansök senast 15 jul'],
    ['Hae 15.9. mennessä.', 'Ansök senast 15/9.'],
    ['Juhla on 2. kesäkuuta.', 'Festen är andra juni.'],
    ['Auki ma–ke, to–pe.', 'Öppet må–ons, to–fre.'],
    ['Auki ma, ke ja pe.', 'Öppet må, ons och fre.'],
    ['Kurssi on ensi kuussa.', 'Kursen är nästa månad.'],
    ['Silta avattiin toissapäivänä.', 'Bron öppnades i förrgår.'],
    ['Juhla Itä-Uudellamaalla.', 'Fest i Östra Nyland.'],
    ['Kirjoita etunimi.sukunimi@kirkkonummi.fi', 'Skriv till fornamn.efternamn@kyrkslatt.fi'],
    ['Päivystämme 24/7.', 'Vi har jour dygnet runt.'],
    ['Alkaa klo17, hinta 6e.', 'Börjar kl.17, pris 6€.'],
    ['Kirjasto on kiinni itsenäisyyspäivänä.', 'Biblioteket är stängt 6.12.'],
    ['Ovet ovat kiinni 24.12. ja tapaninpäivänä.', 'Dörrarna är stängda på julafton och annandag jul.'],
    ['Hae vappuaattoon mennessä.', 'Ansök senast på valborgsmässoafton.'],
    ['Torilla tavataan viikonloppuna.', 'Vi ses på torget i helgen.'],
    ['Bussi lähtee klo 15.15.', 'Bussen går kvart över 15.'],
    ['Matka kestää 2,5 tuntia.', 'Resan tar 2 och en halv timme.'],
    ['Kävijöitä oli 100 000.', 'Antalet besökare var 100k.'],
    ['Budjetti on 3 miljoonaa.', 'Budgeten är 3M.'],
    ['Tulos on miinus 12 000.', 'Resultatet är minus 12.000.'],
    ['Hinta nousee 1,2 miljoonasta 1,4 miljoonaan euroon.', 'Priset stiger från 1,2 till 1,4 miljoner euro.'],
  ])('%s | %s', (fi, sv) => {
    expect(compare(fi, sv)).toEqual({ contradictions: [], omissions: [] })
  })
})

describe('a thing that differs', () => {
  it.each([
    ['Tilaa on kahdellesadalle.', 'Det finns plats för trehundra.'],
    ['Halli maksaa 7 M€.', 'Hallen kostar 8 miljoner euro.'],
    ['Talkoot alkavat illalla klo 7.', 'Talkot börjar kl. 20.'],
    ['Kokous on klo 17.30.', 'Mötet är halv 7.'],
    ['Pakkasta on -12 astetta.', 'Det är 12 grader.'],
    ['Hae 15.7. mennessä.', 'Ansök senast 16 jul'],
    ['Hae 15.9. mennessä.', 'Ansök senast 16/9.'],
    ['Auki ma, ke ja pe.', 'Öppet må, to och fre.'],
    ['Kurssi on ensi kuussa.', 'Kursen är nästa vecka.'],
    ['Kirjasto on kiinni joulupäivänä.', 'Biblioteket är stängt på nyårsdagen.'],
    ['Bussi lähtee varttia yli 15.', 'Bussen går kvart över 16.'],
    ['Hinta nousee 1,2 miljoonasta 1,4 miljoonaan euroon.', 'Priset stiger från 1,2 till 1,5 miljoner euro.'],
    ['Rannassa on kaksi laituria.', 'Vid stranden finns tre bryggor.'],
    ['Yli kolmetuhatta kävi.', 'Över 4 000 kom.'],
  ])('%s | %s', (fi, sv) => {
    expect(compare(fi, sv).contradictions).toHaveLength(1)
  })

  it('is seen where the same hour stands twice', () => {
    const { contradictions } = compare(
      'Tori klo 11–18, sunnuntaina klo 9–18. Kuoro klo 11–13 ja 16–17.',
      'Torget kl. 11–18, på söndag kl. 9–17. Kören kl. 11–13 och 16–17.',
    )
    expect(contradictions).toEqual(['klo 9–18 ≠ kl. 9–17'])
  })

  it('is seen where two hours changed places', () => {
    const { contradictions } = compare('Auki ma klo 10, ti klo 12, ke klo 9.', 'Öppet må kl. 12, ti kl. 10, on kl. 9.')
    expect(contradictions).toEqual(['klo 10 ≠ kl. 12', 'klo 12 ≠ kl. 10'])
  })

  it('is no matter of order alone', () => {
    expect(compare('Liput 4 € ja 9 €.', 'Biljetter 9 € och 4 €.').contradictions).toEqual([])
  })
})
