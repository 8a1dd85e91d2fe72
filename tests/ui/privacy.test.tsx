// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { PrivacySection } from '../../src/ui/options/privacy-section.tsx'
import type { PrivacyActions, PrivacyData } from '../../src/ui/options/privacy-view.ts'
import { draw } from './draw.ts'

const COUNTS = { settings: 4, ledger: 2, ignored: 0, skipped: 1, reminded: 0, checkUp: 0, insights: 7, other: 0 }
const actionsOf = () =>
  ({
    exportSettings: vi.fn(),
    importSettings: vi.fn(),
    exportEverything: vi.fn(),
    deleteEverything: vi.fn(),
    openInsights: vi.fn(),
  }) satisfies PrivacyActions
const privacy = (data: Partial<PrivacyData> = {}, actions: PrivacyActions = actionsOf()) => (
  <PrivacySection data={{ counts: COUNTS, outcome: null, ...data }} actions={actions} t={createPanelTexts('fi')} />
)

describe('what is stored', () => {
  it('is told by kind, and leaves out what there is none of', async () => {
    const { all } = await draw(privacy())
    expect(all('li').map(li => li.textContent)).toEqual([
      'Asetukset: 4',
      'Merkinnät siitä, mikä on tekemättä, ja julkaisujen alut: 2',
      'Ohittamisen syyt: 1',
      'Luonnosten tilastot ilman tekstiä: 7',
    ])
  })

  it('is deleted on a second press alone', async () => {
    const actions = actionsOf()
    const { press, button } = await draw(privacy({}, actions))
    await press(button('Poista kaikki'))
    expect(actions.deleteEverything).not.toHaveBeenCalled()
    await press(button('Peruuta'))
    await press(button('Poista kaikki'))
    await press(button('Poista nyt'))
    expect(actions.deleteEverything).toHaveBeenCalledOnce()
  })

  it.each([
    [{ taken: 3, refused: [] }, '3 asetusta tuotiin.'],
    [
      { taken: 1, refused: ['settings/colour', 'settings/pack'] },
      '1 asetus tuotiin. Näitä ei tuotu, koska tämä versio ei tunne niitä tai niiden arvo ei kelpaa: settings/colour, settings/pack.',
    ],
    [{ fault: 'newer-version' }, 'Tiedosto on tehty Tolkun uudemmalla versiolla.'],
    ['deleted', 'Kaikki on poistettu.'],
  ] as const)('says what came of it: %j', async (outcome, said) => {
    const { one } = await draw(privacy({ outcome }))
    expect(one('[role=status]').textContent).toContain(said)
  })
})
