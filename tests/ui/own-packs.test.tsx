// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { isOutdated } from '../../src/core/reviewed.ts'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { OwnPacksSection } from '../../src/ui/options/own-packs-section.tsx'
import { PolicySection } from '../../src/ui/options/policy-section.tsx'
import type { OwnPacksActions, OwnPacksData } from '../../src/ui/own-packs-view.ts'
import { draw } from './draw.ts'
import { PREFERENCES } from './gallery/data.ts'
import { NO_ACTIONS, OWN_PACK, TRIED } from './gallery/own-packs-states.tsx'

const t = createPanelTexts('fi')
const section = (data: Partial<OwnPacksData>, actions: Partial<OwnPacksActions> = {}) => (
  <OwnPacksSection
    data={{ packs: [], rules: [], learning: NO_LEARNING, import: null, outcome: null, today: '2026-11-30', ...data }}
    actions={{ ...NO_ACTIONS, ...actions }}
    preferences={PREFERENCES}
    t={t}
  />
)
const NO_LEARNING = { done: null, effects: [] }
const file = new File(['id: x'], 'x.yml')

describe('packs of one’s own', () => {
  it('say version, review and content, and are removed at the second press alone', async () => {
    const remove = vi.fn()
    const { root, button, press } = await draw(section({ packs: [OWN_PACK] }, { remove }))
    expect(root.textContent).toContain('Versio 3, katsottu läpi 5.11.2026 · 12 omaa tarkistusta')
    expect(root.textContent).toContain(`SHA-256 ${OWN_PACK.hash}`)
    await press(button('Poista: Kuusirannan kunta'))
    expect(remove).not.toHaveBeenCalled()
    await press(button('Poista lopullisesti: Kuusirannan kunta'))
    expect(remove).toHaveBeenCalledWith('kuusiranta')
  })

  it('that the organisation has set have a lock and no way to remove them', async () => {
    const { root, all } = await draw(section({ packs: [{ ...OWN_PACK, locked: true }] }))
    expect(root.textContent).toContain('Organisaatiosi on asettanut tämän')
    expect(all('.row button')).toEqual([])
  })

  it('say so when they were reviewed more than twelve months ago', async () => {
    expect(isOutdated('2025-11-30', '2026-11-30')).toBe(false)
    expect(isOutdated('2025-11-29', '2026-11-30')).toBe(true)
    const { root } = await draw(section({ packs: [{ ...OWN_PACK, reviewed: '2025-11-29' }] }))
    expect(root.textContent).toContain('yli vuosi sitten')
  })

  it('come by a file that is chosen, or dropped', async () => {
    const importFile = vi.fn()
    const { one } = await draw(section({}, { importFile }))
    const drop = new Event('drop', { bubbles: true, cancelable: true })
    Object.assign(drop, { dataTransfer: { files: [file] } })
    await act(() => void one('.drop').dispatchEvent(drop))
    expect(importFile).toHaveBeenCalledWith(file)
    expect(drop.defaultPrevented).toBe(true)
  })

  it('that are refused say each fault with line, path and reason', async () => {
    const faults = [{ line: 21, path: ['rules', 1, 'id'], reason: { fi: 'jo käytössä', sv: 'b', en: 'c' } }]
    const { one } = await draw(section({ import: { at: 'refused', name: 'x.yml', faults } }))
    expect(one('[role=alert]').textContent).toContain('x.yml. Pakettia ei voi ottaa käyttöön. Mitään ei muutettu.')
    expect(one('[role=alert] li').textContent).toBe('Rivi 21 rules.1.id jo käytössä')
  })

  it('are tried on texts that stand apart by empty lines, and taken in by a press', async () => {
    const [tryOn, take] = [vi.fn(), vi.fn()]
    const tried = { at: 'tried', name: 'x.yml', hash: 'f'.repeat(64), pack: TRIED, marks: null } as const
    const { root, one, button, press, redraw } = await draw(section({ import: tried }, { tryOn, take }))
    expect(root.textContent).toContain('Korvaa version 3.')
    expect(root.textContent).toContain('Kaikki paketin 78 esimerkkiä toimivat.')
    const field = one('textarea') as HTMLTextAreaElement
    field.value = 'Yksi.\nSen toinen rivi.\n\n  \nKaksi.\n'
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    await press(button('Kokeile'))
    expect(tryOn).toHaveBeenCalledWith(['Yksi.\nSen toinen rivi.', 'Kaksi.'])
    const mark = { text: 1, rule: 'kuusiranta/x', level: 'hint', found: 'Kaksi', message: OWN_PACK.title } as never
    await redraw(section({ import: { ...tried, marks: { of: 2, marks: [mark] } } }, { take }))
    expect(root.textContent).toContain('Paketti merkitsisi 1 tekstiä 2 tekstistä.')
    await press(button('Ota käyttöön'))
    expect(take).toHaveBeenCalledOnce()
  })

  it('cannot take the place of one that the organisation has set', async () => {
    const pack = { ...TRIED, replaces: { version: 3, hash: 'a', locked: true } }
    const { all, root } = await draw(section({ import: { at: 'tried', name: 'x', hash: 'b', pack, marks: null } }))
    expect(all('button').map(button => button.textContent.trim())).not.toContain('Ota käyttöön')
    expect(root.textContent).toContain('sitä ei voi korvata')
  })
})

it('what of the organisation’s settings does not apply is named, and a dry run tells its figures', async () => {
  const policy = {
    faults: [{ at: 'accounts.0.role', why: 'value' as const }],
    dryRun: { drafts: 12, stop: 1, warning: 3, hint: 5 },
  }
  const { root } = await draw(<PolicySection policy={policy} t={t} />)
  expect(root.textContent).toContain('accounts.0.role: arvo ei kelpaa')
  expect(root.textContent).toContain(
    'Tekstejä: 12. Vakavia kohtia on 1 tekstissä, tarkistettavaa 3 tekstissä ja vinkkejä 5 tekstissä.',
  )
})

it('a form gives what was filled in, point by point', async () => {
  const make = vi.fn()
  const rules = ['common/insult', 'common/sarcasm'].map(id => ({ id, name: { fi: id, sv: id, en: id } }))
  const { all, one, button, press } = await draw(section({ rules }, { make }))
  const fill = (name: string, value: string) => {
    ;(one(`[name="${name}"]`) as HTMLInputElement).value = value
  }
  await press(button('Lisää kohta'))
  fill('title.fi', 'Kuusiranta')
  fill('handle.x', '@kuusi')
  fill('point.1.sv', 'Ton')
  await press(one('[name=languages][value=sv]'))
  for (const option of all('[name="rules.1"] option')) (option as HTMLOptionElement).selected = true
  await act(() => void one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  expect(make).toHaveBeenCalledWith(
    expect.objectContaining({
      title: { fi: 'Kuusiranta', sv: '', en: '' },
      languages: ['sv'],
      handles: { facebook: '', x: '@kuusi', linkedin: '', instagram: '' },
      norms: [
        { title: { fi: '', sv: '', en: '' }, rules: [] },
        { title: { fi: '', sv: 'Ton', en: '' }, rules: ['common/insult', 'common/sarcasm'] },
      ],
    }),
  )
})

it('says how far learning from its sentences has come, and what came of it', async () => {
  const { one, root, redraw } = await draw(section({ learning: { done: 0.4, effects: [] } }))
  expect((one('progress') as HTMLProgressElement).value).toBe(0.4)
  const effects = [{ family: 'secrecy', flags: 40, found: 31, allows: 40, wrong: 2 }]
  await redraw(section({ learning: { done: null, effects } }))
  expect(root.textContent).toContain('secrecy: 40 lauseesta löytyy 31, väärin merkitään 2.')
  const rules = [{ id: 'common/learned-secrecy', name: { fi: 'Salassa pidettävää', sv: '', en: '' } }]
  await redraw(section({ learning: { done: null, effects }, rules }))
  expect(root.textContent).toContain('Salassa pidettävää: 40 lauseesta löytyy 31')
})
