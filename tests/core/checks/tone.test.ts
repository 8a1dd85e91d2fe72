import { describe, expect, it } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { ANYWHERE, bareDraft, NO_ORGANISATION } from '../../../src/core/bare-text.ts'
import type { Context, Role } from '../../../src/core/model.ts'
import { createReviewer } from '../../../src/core/review.ts'
import { loadIdentify } from '../../../src/core/text/language/identify.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { COMMON, ruleSetOf } from '../../../src/packs/rule-set.ts'

const packs = readPacks().filter(({ id }) => id === COMMON)
const { rules, ...rest } = ruleSetOf(packs, [COMMON])
const tone = rules.filter(({ check }) => check.kind === 'tone')
const identify = await loadIdentify()
const reviewer = createReviewer({ ...rest, rules: tone, identify, inflect: generate })
const context: Context = {
  ...ANYWHERE,
  account: 'personal-work',
  organisation: { ...NO_ORGANISATION, names: { fi: ['Enontekiön kunta'], sv: ['Enontekis kommun'], en: [] } },
  now: null,
}

function found(text: string, given: Partial<Context> = {}): string[] {
  const draft = { ...bareDraft(text), attachments: [] }
  const { findings } = reviewer.review(draft, { ...context, ...given })
  return findings.map(finding => `${finding.rule.replace('common/', '')}: ${finding.found}`)
}

/** Opinion, dissent, clean criticism, union matters, reports of wrongdoing, and words in their harmless senses. */
const NEVER = [
  'Hallitus on epäonnistunut.',
  'Päätös on täysin käsittämätön.',
  'Tämä on häpeällinen päätös.',
  'En luota kunnanhallitukseen.',
  'Lautakunnan esitys on vastuuton ja lyhytnäköinen.',
  'Valtuusto teki väärän päätöksen, ja se pitää perua.',
  'Kunnanhallituksen puheenjohtajan pitäisi erota.',
  'Vaadin kunnanjohtajan eroa.',
  'Tämä leikkaus on julma ja iskee köyhimpiin.',
  'Hallituksen politiikka on sydämetöntä ja ideologista.',
  'Kokoomuksen linja on täysin väärä.',
  'Perussuomalaisten vaihtoehtobudjetti on satua.',
  'Demarit rikkoivat vaalilupauksensa.',
  'Ministeri ei ole hoitanut tehtäväänsä.',
  'Ministeri puhui eduskunnassa palturia luvuista.',
  'Olen pettynyt valtuuston päätökseen.',
  'Kuntalaisia on johdettu harhaan.',
  'Päättäjät eivät kuunnelleet asukkaita lainkaan.',
  'Virkamiesvalmistelu oli ala-arvoista.',
  'Valmistelu on ollut luokatonta ja kallista.',
  'Hanke on järjetön ja se pitää keskeyttää.',
  'Tuulivoimakaava on typerä ajatus.',
  'Byrokratia on tässä kunnassa naurettavaa.',
  'Me lakkoilemme, koska palkat ovat surkeat.',
  'Superin jäsenet vaativat kunnalta parempia työoloja.',
  'Työnantaja on rikkonut työehtosopimusta.',
  'Tein työsuojeluilmoituksen häirinnästä.',
  'Ilmoitin tarkastuslautakunnalle epäillystä väärinkäytöksestä.',
  'Poliisi tutkii kunnan entisen johtajan kavallusta.',
  'Rehtori on tuomittu pahoinpitelystä.',
  'Valtuutettu Virtanen on väärässä tuulivoimasta.',
  'Olen eri mieltä puheenjohtajan kanssa.',
  'Hallitus leikkaa köyhiltä ja antaa rikkaille.',
  'Kunnan talous on sekaisin.',
  'Rajat kiinni, sanon minä.',
  'Maahanmuuttoa pitää rajoittaa.',
  'Maahanmuutto on rikkaus.',
  'Vastustan pakkoruotsia.',
  'Ruotsin kielen asemaa on puolustettava.',
  'Sote-uudistus on katastrofi.',
  'Hyvinvointialue on ajettu konkurssin partaalle.',
  'Kunnanjohtaja ei vastannut kysymykseen.',
  'Luvut eivät pidä paikkaansa.',
  'Päätös on sairas ja epäinhimillinen.',
  'Tämä esitys joutaa roskakoriin.',
  'Hallitus on ylimielinen eikä kuuntele kansaa.',
  'Pääministeri on heikko johtaja.',
  'Kunnanhallitus on saamaton.',
  'Puolue on menettänyt uskottavuutensa.',
  'Valtuusto nukkuu.',
  'Lautakunta munasi tämän asian pahasti.',
  'Hävettää olla kuntalainen tämän päätöksen jälkeen.',
  'Kunta rikkoo lakia.',
  'Tappio vaaleissa oli kova, mutta jatkamme.',
  'Tapan aikaa odottaessani valtuuston kokousta.',
  'Kuollut kulma Porkkalantien risteyksessä on vaarallinen.',
  'Ammutaan alas huonot ideat, ei ihmisiä.',
  'Käsi sydämelle, hyvät päättäjät: miksi koulu suljetaan?',
  'Miksi valehdella luvuilla, kun ne ovat julkisia?',
  'Hullu hinta kunnan uudelle logolle!',
  'Nyt on hullut päivät kirjastossa.',
  'Pelle Miljoona esiintyy torilla.',
  'Pellehyppykisat uimahallissa lauantaina.',
  'Narripeli jatkuu: taas siirrettiin kouluhanketta.',
  'Sika hyvä ruoka koulussa tänään!',
  'Apinat ja leijonat Korkeasaaressa.',
  'Rosvo-Roope ja muut laulut yhteislaulussa.',
  'Merirosvojuhla lapsille kirjastossa.',
  'Ryövärinkuopan tie on suljettu.',
  'Huijausviestejä liikkeellä: huijari soittaa pankin nimissä.',
  'Pankkihuijarit soittavat nyt vanhuksille, olkaa tarkkoina.',
  'Roistot veivät koulun pyörät.',
  'Varkaat iskivät varastoon.',
  'Kaappasimme voiton viime minuutilla.',
  'Akkakerho kokoontuu torstaina.',
  'Ukot ja akat, tervetuloa tansseihin!',
  'Homoparit saavat vihdoin avioitua kirkossa.',
  'Sateenkaariviikko alkaa maanantaina.',
  'Romanien kulttuuriviikko kirjastossa.',
  'Vammaisneuvosto kokoontuu tiistaina.',
  'Päihdepalvelut ovat ruuhkautuneet.',
  'Loinen voi tarttua koirasta ihmiseen.',
  'Rotat ja torakat ovat riesana torilla.',
  'Kyykäärmeitä on nähty rannalla.',
  'Mies oli vakavasti sairas.',
  'Lapset itkivät ja nauroivat.',
  'Häpeä väistyi, kun puhuin velasta.',
  'Lukekaa ohje ennen kuin haette tukea.',
  'Katso peiliin ennen kuin lähdet kaistalta.',
  'Ole hiljaa lukusalissa, kiitos.',
  'Olkaa hyvät ja olkaa hiljaa kirjastossa.',
  'Regeringen har misslyckats.',
  'Beslutet är obegripligt.',
  'Jag har inget förtroende för kommunstyrelsen.',
  'Nämndens förslag är ansvarslöst.',
  'Ordföranden borde avgå.',
  'Det är ett skamligt beslut.',
  'Politiken är grym mot de fattigaste.',
  'Moderaternas linje är helt fel.',
  'Fullmäktige fattade fel beslut.',
  'Jag är besviken på fullmäktige.',
  'Beredningen var undermålig.',
  'Projektet är vansinnigt dyrt.',
  'Vi strejkar för bättre löner.',
  'Facket kräver bättre arbetsförhållanden.',
  'Jag anmälde misstänkta oegentligheter till revisionsnämnden.',
  'Polisen utreder förskingring i kommunen.',
  'Jag är av annan åsikt än ordföranden.',
  'Invandringen måste begränsas.',
  'Vi behöver invandring.',
  'Kommunen bryter mot lagen.',
  'Siffrorna stämmer inte.',
  'Slutspurten i valet börjar nu.',
  'Skitgubbar finns det gott om i teatern.',
  'Grisarna på gården matas klockan tio.',
  'Råttor har setts i hamnen.',
  'Tjuvar slog till mot skolan.',
  'Bedragare ringer i bankens namn.',
  'Det är dumt att stänga skolan.',
  'Idiotsäker guide till e-tjänsten.',
  'Häxor och troll på sagostunden.',
  'Kommunens ekonomi är i kris.',
  'Ministern ljuger inte, men siffran är fel.',
  'Läs anvisningen innan du söker stöd.',
  'Vård och omsorg behöver mer personal.',
  'The government has failed.',
  'The decision is a disgrace to the city.',
  'This is a shameful decision.',
  'I do not trust the council.',
  'The plan is irresponsible and short-sighted.',
  'The mayor should resign.',
  'The minister is wrong about wind power.',
  'Immigration should be limited.',
  'We strike for better pay.',
  'I reported suspected wrongdoing to the auditor.',
  'The council voted to kill the project.',
  'Stupid mistake on my part, sorry!',
  'The dog is a lovely mongrel.',
  'Children learn to read in first grade.',
  'The bug is killing our servers.',
  'What a crazy week at the office!',
  'I was such an idiot to forget the tickets.',
  'Fools rush in, says the song.',
  'The party is divided and weak.',
  'Their policy is cruel and wrong.',
]

describe('tone', () => {
  const roles: readonly Role[] = ['employee', 'official', 'trust-official', 'communicator']
  it.each(NEVER)('never finds: %s', text => {
    expect(roles.flatMap(role => found(text, { role }))).toEqual([])
  })

  it('finds the insult whoever it is about, and who it is about by role', () => {
    const text = 'Valtuutetut ovat täysiä pellejä.'
    expect(found(text, { role: 'trust-official' })).toEqual(['insult: pellejä'])
    expect(found(text, { role: 'employee' })).toHaveLength(1)
  })

  it('knows of whom the sentence before speaks, when it speaks of one', () => {
    const text = 'Bildningskansliet då? En hop kaffedrickande nollor.'
    expect(found(text, { role: 'trust-official' }).join()).toContain('kaffedrickande nollor')
    expect(found('Elina on murhaaja! Ainakin kesäteatterin dekkarissa.')).toEqual([])
  })

  it('passes over what is quoted, and finds what is said beside it', () => {
    expect(found('Hän kirjoitti: ”Olette idiootteja.”')).toEqual([])
    expect(found('Läs mer: https://www.kyrkslatt.fi/idiot @idiootti')).toEqual([])
    expect(found('”Hyvä esitys”, sanoi täysi idiootti.')).toEqual(['insult: idiootti'])
  })

  it('sees through spoken, stretched and masked forms', () => {
    expect(found('Te ootte ihan idiootteja ja v*tun pellejä.').join()).toMatch(/idiootteja.*v\*tun.*pellejä/)
    expect(found('Olet idioottiiii!')).toEqual(['insult: idioottiiii'])
  })

  it('does not take a word of one language for one of another', () => {
    expect(found('Fan club meets on Friday to pack the bags.')).toEqual([])
    expect(found('Kukka ja kukat, hora on rehu.')).toEqual([])
  })

  it('does not rest on the language of a few letters', () => {
    expect(found('Jävla skit!').length).toBeGreaterThan(0)
  })

  it('takes a long text in parts: a target in another sentence is none', () => {
    expect(found('Valtuutettu puhui. Sirkuksen klovni ilahdutti lapsia.')).toEqual([])
  })

  it('wants the organisation in the same sentence', () => {
    const personal = { account: 'personal' as const }
    expect(found('Enontekiöllä on kaunista. Tivoli on yksi sirkus.', personal)).toEqual([])
    expect(found('Enontekiön kunta on yksi sirkus.', personal)).toEqual(['employer-disparaged: sirkus'])
    expect(found('Enontekiön kunta on yksi sirkus.', { ...personal, organisation: NO_ORGANISATION })).toEqual([])
    expect(found('Enontekiön kunta on yksi sirkus.', { ...personal, role: 'trust-official' })).toEqual([])
  })

  it('marks the place in the draft, not in its paragraph', () => {
    const text = 'Hyvää päivää.\n\nOlette kaikki idiootteja.'
    const draft = { ...bareDraft(text), attachments: [] }
    const [finding] = reviewer.review(draft, context).findings
    expect(finding?.span && text.slice(finding.span.start, finding.span.end)).toBe('idiootteja')
  })
})
