// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { Accounts } from '../../src/ui/accounts/accounts.tsx'
import type { AccountsData } from '../../src/ui/accounts/view.ts'
import { draw } from './draw.ts'
import { ACCOUNTS_DATA } from './gallery/accounts-data.ts'

const actionsOf = () => ({ chooseAccount: vi.fn(), note: vi.fn() })
const accounts = (data: Partial<AccountsData> = {}, actions = actionsOf()) => (
  <Accounts data={{ ...ACCOUNTS_DATA, ...data }} actions={actions} t={createPanelTexts('fi')} />
)

describe('the check-up', () => {
  it('says of each item what, why, on what it rests and how it stands', async () => {
    const { all } = await draw(accounts())
    expect(all('[aria-labelledby=check-up] .state').map(state => state.textContent)).toEqual([
      'Tekemättä',
      'Aika katsoa uudelleen, tehty 1.3.2026',
      'Tehty 1.10.2026, uudelleen 148 päivän kuluttua',
      'Ei kuulu minulle',
    ])
    expect(all('[aria-labelledby=check-up] li')[0]?.textContent).toContain('Kirkkonummen someohje')
  })

  it('is noted by one press, and a note taken back', async () => {
    const actions = actionsOf()
    const { press, button } = await draw(accounts({}, actions))
    await press(button('Tehty: Salasana on vahva'))
    await press(button('Ei kuulu minulle: Salasana on vahva'))
    await press(button('Kumoa: Tilillä on varahenkilö'))
    expect(actions.note.mock.calls).toEqual([
      ['kirkkonummi/password', 'done'],
      ['kirkkonummi/password', 'not-mine'],
      ['kirkkonummi/deputy', null],
    ])
  })

  it('goes by the account, and tells what could not be stored', async () => {
    const actions = actionsOf()
    const { all, press, one } = await draw(accounts({ items: [], failed: true }, actions))
    const input = all('label')
      .find(label => label.textContent === 'Yksityinen tili')
      ?.querySelector('input')
    if (input) await press(input)
    expect(actions.chooseAccount).toHaveBeenCalledWith('personal')
    expect(one('[role=alert]').textContent).toContain('Merkintää ei voitu tallentaa.')
    expect(one('main').textContent).toContain('Ohjeessa ei ole tätä tiliä ja rooliasi koskevia asioita.')
  })
})

describe('the channel guide', () => {
  it('answers by what a channel is for, and leads to it', async () => {
    const { one, all } = await draw(accounts())
    const field = one('input[type=search]') as HTMLInputElement
    field.value = 'kriisi'
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    const [channel, ...others] = all('[aria-labelledby=channels] li')
    expect(others).toEqual([])
    expect(channel?.textContent).toContain('X: Kirkkonummen kunta')
    expect(channel?.textContent).toContain('Kielet: suomi, ruotsi')
    expect(channel?.querySelector('a')?.getAttribute('href')).toBe('https://x.com/kirkkonummi')
    field.value = 'xyz'
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    expect(one('[aria-labelledby=channels] [role=status]').textContent).toBe('Haulla ei löytynyt kanavia.')
  })

  it('without an organisation says where to choose one', async () => {
    const { root, all } = await draw(accounts({ organisation: null }))
    expect(root.textContent).toContain('Valitse organisaatio asetuksissa.')
    expect(all('section')).toEqual([])
  })
})
