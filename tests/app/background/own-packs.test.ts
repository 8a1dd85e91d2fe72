import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allCases } from '../../../scripts/learn/cases.ts'
import { harmlessCases } from '../../../scripts/learn/harmless.ts'
import { learnedModel } from '../../../scripts/learn/model.ts'
import { readPacks } from '../../../scripts/packs.ts'
import type { Learning } from '../../../src/app/background/learning.ts'
import type { TriedPack } from '../../../src/app/messages/own-packs.ts'
import { ANYWHERE, bareDraft } from '../../../src/core/bare-text.ts'
import { readOwnPack } from '../../../src/packs/own/read.ts'
import { ownTown } from '../../packs/own/town.ts'
import { fakeBrowser } from '../fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({
  browser: { ...fake.browser, tabs: { onRemoved: { addListener: () => undefined } } },
}))
const shipped = readPacks()
const model = await learnedModel(shipped)
vi.mock('../../../src/packs/bundled.ts', () => ({ bundledPacks: shipped, bundledWords: undefined }))
vi.mock('../../../src/packs/bundled-model.ts', () => ({ bundledModel: model }))
const harmless = harmlessCases(await allCases(shipped))
vi.mock('../../../src/packs/bundled-harmless.ts', () => ({ readBundledHarmless: () => harmless }))
vi.mock('../../../src/packs/bundled-terms.ts', () => ({ readBundledTerms: () => [] }))
vi.mock('../../../src/locale/page-texts.ts', () => ({ pageTextTree: () => ({}) }))

const { serveBackground } = await import('../../../src/app/background/serve.ts')
const { engineFor } = await import('../../../src/app/background/engine.ts')
const { welcomeAllowed } = await import('../../../src/store/policy.ts')
serveBackground()

const OURS = { url: 'chrome-extension://tolkku/options.html' }
const ask = (message: object) => fake.send(message, OURS) as Promise<never>
const read = (text: string) => {
  const result = readOwnPack(text)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.file
}
const save = (text: string) => ask({ type: 'own-pack-save', file: read(text), text, name: 'town.yml' })
const found = async (text: string, packs = ['kuusiranta']) => {
  const { reviewer, organisation } = await engineFor(packs)
  const draft = { ...bareDraft(text), attachments: [] }
  const context = { ...ANYWHERE, platform: 'x', account: 'unit', organisation, now: null } as const
  return reviewer.review(draft, context).findings.map(({ rule, level }) => `${rule} ${level}`)
}
const TEXT = 'Vanhasillalla on jono.'

beforeEach(() => {
  fake.clear()
  fake.setPolicy(null)
})
afterEach(() => vi.restoreAllMocks())

describe('an own pack', () => {
  test('is tried first: its examples run, its marks shown, nothing stored', async () => {
    const tried: TriedPack = await ask({ type: 'own-pack-try', file: read(ownTown()), texts: ['Hei vain.', TEXT] })
    expect(tried).toMatchObject({ id: 'kuusiranta', version: 1, rules: 1, replaces: null, faults: [] })
    expect([tried.examples, tried.failed]).toEqual([6, []])
    expect(tried.marks).toMatchObject([{ text: 1, rule: 'kuusiranta/bridge-name', found: 'Vanhasillalla' }])
    expect(fake.local.size).toBe(0)
  })

  test('says which of its examples fail, and how', async () => {
    const text = ownTown()
      .replace('text: Hei vain.', 'text: Vanhasilta.')
      .replace('Kuva vanhasillasta', 'Kuva sillasta')
    const tried: TriedPack = await ask({ type: 'own-pack-try', file: read(text), texts: [] })
    expect(tried.failed).toEqual([
      { rule: 'kuusiranta/bridge-name', text: 'Kuva sillasta.', why: 'missed' },
      { rule: 'kuusiranta/bridge-name', text: 'Vanhasilta.', why: 'false-alarm' },
    ])
  })

  test('reviews as soon as it is taken in, is given back as it came, and goes again', async () => {
    expect(await found(TEXT)).toEqual([])
    expect(await save(ownTown())).toBeNull()
    expect(await found(TEXT)).toEqual(['kuusiranta/bridge-name warning'])
    expect(await found('Henkilö 120464-126J.')).toEqual(['common/hetu stop'])
    expect(await ask({ type: 'packs' })).toMatchObject({
      packs: expect.arrayContaining([
        { id: 'kuusiranta', name: { fi: 'Kuusiranta', sv: 'Granstrand', en: 'Kuusiranta' } },
      ]),
      versions: expect.arrayContaining([
        expect.objectContaining({ version: 1, name: { fi: 'Kuusiranta', sv: 'Granstrand', en: 'Kuusiranta' } }),
      ]),
    })
    expect(await ask({ type: 'rule-list', pack: 'kuusiranta' })).toContainEqual(
      expect.objectContaining({ id: 'kuusiranta/bridge-name' }),
    )
    expect(await ask({ type: 'own-pack-text', id: 'kuusiranta' })).toBe(ownTown())
    expect(await ask({ type: 'own-pack-remove', id: 'kuusiranta' })).toBe(true)
    expect(await found(TEXT)).toEqual([])
    expect(fake.local.size).toBe(0)
  })

  test('is updated by another of its id', async () => {
    await save(ownTown())
    const next = ownTown().replace('version: 1', 'version: 2').replace('level: warning', 'level: hint')
    const tried: TriedPack = await ask({ type: 'own-pack-try', file: read(next), texts: [] })
    expect(tried.replaces).toMatchObject({ version: 1, locked: false })
    await save(next)
    expect(await found(TEXT)).toEqual(['kuusiranta/bridge-name hint'])
    expect(await ask({ type: 'own-packs' })).toMatchObject({ packs: [{ version: 2, name: 'town.yml', rules: 1 }] })
  })

  test.each([
    ['an id that is shipped', ownTown('', 'id: kela')],
    [
      'a pattern that backtracks',
      ownTown().replace('terms, terms: { fi: [vanhasilta] }', () => "pattern, pattern: '(a+)+$'"),
    ],
  ])('with %s is refused and changes nothing, whoever asks', async (_, text) => {
    expect(await save(text)).toBe('refused')
    expect(fake.local.size).toBe(0)
  })

  test('that is no pack at all is refused; so is whoever is no page of ours, and a private window', async () => {
    expect(await ask({ type: 'own-pack-save', file: { id: 'x' }, text: 'x', name: 'x' })).toBe('refused')
    expect(await ask({ type: 'own-pack-try', file: 7, texts: [] })).toBeNull()
    const message = { type: 'own-pack-save', file: read(ownTown()), text: 'x', name: 'x' }
    await expect(fake.send(message, { url: 'https://x.com/' })).rejects.toThrow('alone')
    await expect(fake.send(message, { ...OURS, tab: { incognito: true } })).rejects.toThrow('private')
    expect(fake.local.size).toBe(0)
  })

  test('that has no room says so, and the one before stays', async () => {
    await save(ownTown())
    fake.state.quota = fake.usedBytes() + 10
    expect(await save(ownTown('# more and more').replace('version: 1', 'version: 22'))).toBe('full')
    expect(await ask({ type: 'own-packs' })).toMatchObject({ packs: [{ version: 1 }] })
  })

  test('that does not fit any more is listed as broken, is not used, and stays stored', async () => {
    await save(ownTown())
    const [key = ''] = fake.local.keys()
    const value = fake.local.get(key) as { value: { file: object } }
    const broken = { ...value, value: { ...value.value, file: { ...value.value.file, adopts: [{ rule: 'gone' }] } } }
    await fake.browser.storage.local.set({ [key]: broken })
    expect(await ask({ type: 'own-packs' })).toMatchObject({ packs: [{ id: 'kuusiranta', title: null }] })
    expect(await found(TEXT)).toEqual([])
    expect(fake.local.get(key)).toEqual(broken)
  })
})

describe('the sentences of a pack', () => {
  const sentences = (label: string, texts: string[]) =>
    `${label}: { ${texts.map((text, at) => `s-${at % 7}-${at}: [${text}]`).join(', ')} }`
  const flags = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'].map(
    (_, at) => `Kurkkasin lemmikkirekisteristä naapurin koiran numero ${at} tiedot`,
  )
  const allows = flags.map((_, at) => `Koirien lenkkipolku numero ${at} avataan puistossa keväällä`)
  const learns = (more = '') =>
    ownTown(`${more}
  - id: pets
    level: hint
    check: { kind: learned, family: pets }
    message: &pets { fi: Onko tämä rekisteristä?, sv: Är det här från registret?, en: Is this from the register? }
    why: *pets
    examples:
      flags: [${flags
        .slice(0, 3)
        .map(text => `{ text: ${text} }`)
        .join(', ')}]
      allows: [${allows
        .slice(0, 3)
        .map(text => `{ text: ${text} }`)
        .join(', ')}]
cases:
  pets:
    fi:
      ${sentences('flag', flags)}
      ${sentences('allow', allows)}`)
  const learning = async () => ((await ask({ type: 'own-packs' })) as { learning: Learning }).learning

  test('are learned from in the background, with progress; the effect is told, and a family of its own is found', async () => {
    await save(learns())
    const seen: (number | null)[] = []
    await vi.waitFor(
      async () => {
        const now = await learning()
        seen.push(now.done)
        expect(now.effects).toHaveLength(1)
      },
      { timeout: 60_000, interval: 10 },
    )
    expect(seen.some(done => done !== null && done > 0 && done < 1)).toBe(true)
    const [effect] = (await learning()).effects
    expect(effect).toMatchObject({ family: 'pets', flags: 14, allows: 14, wrong: 0 })
    expect(effect?.found).toBeGreaterThanOrEqual(10)
    expect(await found('Kurkkasin eilen lemmikkirekisteristä toisen naapurin koiran tiedot.')).toContain(
      'kuusiranta/pets hint',
    )
    expect(await found('Koirien uusi lenkkipolku avataan puistossa.')).toEqual([])
    await ask({ type: 'own-pack-remove', id: 'kuusiranta' })
    await vi.waitFor(async () => expect((await learning()).effects).toEqual([]))
  }, 90_000)

  test('that are too few or contradict each other are refused as a fault', async () => {
    const text = learns().replaceAll(allows[0] ?? '', flags[0] ?? '')
    const tried: TriedPack = await ask({ type: 'own-pack-try', file: read(text), texts: [] })
    expect(tried.faults.map(({ path }) => path)).toEqual([['cases']])
    expect(tried.faults[0]?.reason.en).toContain('is both flag and allow')
    expect(await save(text)).toBe('refused')
  })
})

describe('what an organisation sets', () => {
  const own = (text: string) => JSON.stringify(read(text))

  test('without a policy nothing is set, and nothing fails', async () => {
    expect(await ask({ type: 'own-packs' })).toMatchObject({ packs: [], set: [], faults: [], dryRun: null })
    expect(await welcomeAllowed()).toBe(true)
  })

  test('a bad key is named, and the rest applies', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    fake.setPolicy({
      role: 'minister',
      guard: false,
      colour: 'red',
      accounts: [{ platform: 'x', handle: 'a', role: 'boss', account: 'unit' }],
    })
    const { faults, set } = (await ask({ type: 'own-packs' })) as { faults: object; set: object }
    expect(faults).toEqual([
      { at: 'role', why: 'value' },
      { at: 'colour', why: 'unknown-key' },
      { at: 'accounts.0.role', why: 'value' },
    ])
    expect(set).toEqual(['guard'])
    expect(await ask({ type: 'kit' })).toMatchObject({ settings: { role: 'employee', guard: false } })
    await vi.waitFor(() => expect(warn.mock.calls.map(call => call[1])).toEqual(['role', 'colour', 'accounts.0.role']))
  })

  test('its packs are there whole, and what a person has of the same id waits', async () => {
    await save(ownTown())
    fake.setPolicy({ ownPacks: [own(ownTown().replace('version: 1', 'version: 7'))], pack: 'kuusiranta' })
    expect(await ask({ type: 'own-packs' })).toMatchObject({ packs: [{ version: 7, locked: true }], faults: [] })
    expect(await save(ownTown())).toBe('refused')
    expect(await found(TEXT)).toEqual(['kuusiranta/bridge-name warning'])
    expect(await ask({ type: 'kit' })).toMatchObject({ settings: { pack: 'kuusiranta' } })
    fake.setPolicy(null)
    expect(await ask({ type: 'own-packs' })).toMatchObject({ packs: [{ version: 1, locked: false }] })
  })

  test('broken packs and unknown ones are named', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const town = own(ownTown())
    fake.setPolicy({
      ownPacks: ['{', town, town, own(ownTown('', 'id: kela'))],
      packs: ['-*', '+nowhere'],
      pack: 'gone',
    })
    const { faults } = (await ask({ type: 'own-packs' })) as { faults: { at: string; why: string }[] }
    expect(faults.map(({ at, why }) => `${at} ${why}`)).toEqual([
      'ownPacks.0 broken-pack',
      'ownPacks.3 broken-pack',
      'ownPacks.2 broken-pack',
      'packs.1 unknown-pack',
      'pack unknown-pack',
    ])
  })

  test('packs are taken away and given in order, common never', async () => {
    const offered = async (...packs: string[]) => {
      fake.setPolicy({ packs })
      const overview: { packs: { id: string }[] } = await ask({ type: 'packs' })
      return overview.packs.map(({ id }) => id)
    }
    expect(await offered('-*', '+kela')).toEqual(['kela'])
    expect(await offered('+kela', '-*')).toEqual([])
    expect(await offered('-kela', '-common')).toEqual(expect.not.arrayContaining(['kela']))
    expect(await found('Henkilö 120464-126J.')).toEqual(['common/hetu stop'])
  })

  test('rules are forced on and off or weighed; what stops cannot be eased', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const text = 'Olet idiootti. Henkilö 120464-126J.'
    await ask({ type: 'ignore-rule', rule: 'common/insult', ignored: true })
    const kit = async () => ((await ask({ type: 'kit' })) as { ignored: string[] }).ignored
    expect(await kit()).toEqual(['common/insult'])
    fake.setPolicy({ rules: { 'common/insult': 'on' } })
    expect(await kit()).toEqual([])
    fake.setPolicy({ rules: { 'common/insult': 'hint', 'common/hetu': 'hint', 'common/nothing': 'off' } })
    expect(await found(text, ['common'])).toEqual(expect.arrayContaining(['common/insult hint', 'common/hetu stop']))
    expect(await ask({ type: 'own-packs' })).toMatchObject({
      faults: [
        { at: 'rules.common/hetu', why: 'stop-off' },
        { at: 'rules.common/nothing', why: 'unknown-rule' },
      ],
    })
    fake.setPolicy({ rules: { 'common/insult': 'off', 'common/hetu': 'off' } })
    const told = await found(text, ['common'])
    expect(told).toContain('common/hetu stop')
    expect(told.join()).not.toContain('common/insult')
    fake.setPolicy({ rules: { 'common/insult': 'choice' } })
    expect(await kit()).toEqual(['common/insult'])
  })

  test('the rest lies over the person’s settings', async () => {
    fake.setPolicy({
      languages: ['fi', 'sv'],
      sites: { instagram: false },
      interfaceLanguage: 'sv',
      tips: false,
      welcome: false,
      insights: false,
      accounts: [{ platform: 'x', handle: '@Kuusiranta', role: 'communicator', account: 'organisation', pack: 'kela' }],
    })
    expect(await ask({ type: 'kit' })).toMatchObject({
      settings: {
        bilingual: true,
        siteOn: { instagram: false, x: true },
        interfaceLanguage: 'sv',
        messageLanguages: 'sv',
        adviceOnPersonal: false,
        insights: false,
        writerOf: { 'x:@kuusiranta': { role: 'communicator', account: 'organisation', pack: 'kela' } },
      },
    })
    expect(await welcomeAllowed()).toBe(false)
    fake.setPolicy({ dryRun: true, guard: true })
    expect(await ask({ type: 'kit' })).toMatchObject({ settings: { dryRun: true, guard: false } })
    expect((await engineFor(['common'])).isDryRun).toBe(true)
  })
})

test('the schema that Chrome reads has every key, and a type for each', async () => {
  const { policySchemas } = await import('../../../src/store/policy.ts')
  const url = new URL('../../../assets/public/managed_schema.json', import.meta.url)
  const { properties } = JSON.parse(readFileSync(url, 'utf8')) as { properties: Record<string, { type: string }> }
  expect(Object.keys(properties).sort()).toEqual(Object.keys(policySchemas).sort())
  const samples = { array: [], boolean: true, object: {}, string: '' }
  for (const [key, { type }] of Object.entries(properties)) {
    const sample = samples[type as keyof typeof samples]
    const read = policySchemas[key as keyof typeof policySchemas].safeParse(sample)
    expect(read.success || read.error.issues[0]?.code !== 'invalid_type', key).toBe(true)
  }
})
