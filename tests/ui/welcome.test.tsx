// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import type { WelcomeData } from '../../src/ui/welcome/view.ts'
import { Welcome } from '../../src/ui/welcome/welcome.tsx'
import { draw } from './draw.ts'
import { WELCOME } from './gallery/pages-data.tsx'

const actionsOf = () => ({ chooseLanguage: vi.fn(), chooseRole: vi.fn(), choosePack: vi.fn(), finish: vi.fn() })
const page = (data: Partial<WelcomeData> = {}, actions = actionsOf()) => (
  <Welcome data={{ ...WELCOME, ...data }} actions={actions} t={createPanelTexts(data.language ?? 'fi')} />
)

const labels = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll(`input[name=${name}]`)].map(input => input.closest('label'))

describe('the welcome', () => {
  it('is done in four presses: language, who, organisation, done', async () => {
    const actions = actionsOf()
    const { root, press, button } = await draw(page({}, actions))
    const pick = async (name: string, text: string) => {
      const input = labels(root, name)
        .find(label => label?.textContent.includes(text))
        ?.querySelector('input')
      if (!input) throw new Error(text)
      await press(input)
    }
    await pick('language', 'svenska')
    await pick('role', 'Luottamushenkilö')
    await pick('organisation', 'Kirkkonummen kunta')
    await press(button('Valmis'))
    expect(actions.chooseLanguage).toHaveBeenCalledWith('sv')
    expect(actions.chooseRole).toHaveBeenCalledWith('trust-official')
    expect(actions.choosePack).toHaveBeenCalledWith('kirkkonummi')
    expect(actions.finish).toHaveBeenCalledOnce()
  })

  it('can be skipped, and says nobody is anything before they have said so', async () => {
    const actions = actionsOf()
    const { root, press, button } = await draw(page({}, actions))
    expect(labels(root, 'role').filter(label => label?.querySelector('input')?.checked)).toEqual([])
    await press(button('Ohita'))
    expect(actions.finish).toHaveBeenCalledOnce()
  })

  it('finds an organisation by its name in either language', async () => {
    const { root, one } = await draw(page())
    const field = one('input[type=search]') as HTMLInputElement
    field.value = 'kyrks'
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    expect(labels(root, 'organisation').map(label => label?.textContent)).toEqual([
      'Kirkkonummen kunta',
      'Ei organisaatiota, vain yleiset tarkistukset',
    ])
    expect(root.textContent).toContain('1 organisaatio löytyi')
  })

  it('names the key, and how this browser pins the icon', async () => {
    expect((await draw(page())).root.textContent).toContain('F8 kirjoituskentässä')
    expect((await draw(page())).root.textContent).toContain('nastaa')
    expect((await draw(page({ browser: 'firefox' }))).root.textContent).toContain('ratasta')
  })

  it('says which questions the organisation has answered', async () => {
    const { all } = await draw(page({ locked: new Set(['role', 'pack']) }))
    expect(all('fieldset').map(question => question.querySelector('.locked') !== null)).toEqual([false, true, true])
  })

  it('says how the sample stands', async () => {
    const said = async (sample: WelcomeData['sample']) => (await draw(page({ sample }))).one('.outcome').textContent
    expect(await said('waiting')).toBe('')
    expect(await said('found')).toContain('yksi havainto')
    expect(await said('mended')).toContain('Korjattu')
  })
})
