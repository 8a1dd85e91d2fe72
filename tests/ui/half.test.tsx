// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import type { HalfDraft, HalfShown } from '../../src/ui/half-view.ts'
import { Half } from '../../src/ui/panel/half.tsx'
import { draw } from './draw.ts'

const SHOWN: HalfShown = {
  language: 'sv',
  text: 'Biljetter … 8 euro.',
  copied: true,
  fromExcerpt: false,
  draft: { state: 'none', fault: null },
}

const actionsOf = () => ({ draft: vi.fn(), answer: vi.fn(), stop: vi.fn(), copy: vi.fn() })
const half = (shown: Partial<HalfShown> = {}, actions = actionsOf()) => (
  <Half half={{ ...SHOWN, ...shown }} actions={actions} t={createPanelTexts('fi')} />
)

describe('Half', () => {
  it('shows the beginning in its language, and that it is copied', async () => {
    const { one, root } = await draw(half())
    expect(one('pre').textContent).toBe(SHOWN.text)
    expect(one('pre').getAttribute('lang')).toBe('sv')
    expect(root.textContent).toContain('Kopioitu.')
  })

  it('says when it is not copied, begun from an excerpt, or cannot be begun', async () => {
    expect((await draw(half({ copied: false }))).root.textContent).toContain('Kopiointi ei onnistunut')
    expect((await draw(half({ fromExcerpt: true }))).root.textContent).toContain('tallessa vain alku')
    const { root, all } = await draw(half({ text: '' }))
    expect(root.textContent).toContain('ei ole tietoja')
    expect(all('button')).toEqual([])
  })

  it('says what the browser does before it is asked the first time, with a choice to leave it', async () => {
    const actions = actionsOf()
    const { root, button, press } = await draw(half({ draft: { state: 'asked' } }, actions))
    expect(root.textContent).toContain('Tolkku ei lataa mitään')
    await press(button('Älä käytä kääntäjää'))
    await press(button('Käännä'))
    expect(actions.answer.mock.calls).toEqual([[false], [true]])
  })

  it.each([
    [{ state: 'none', fault: 'absent' }, 'ei ole omaa kääntäjää'],
    [{ state: 'none', fault: 'slow' }, '10 sekunnissa'],
    [{ state: 'under-way', loaded: 0.404 }, 'kielimallia: 40 %'],
    [{ state: 'under-way', loaded: null }, 'Selain kääntää…'],
    [{ state: 'done', lost: ['klo 10'], corrected: 2 }, 'voi puuttua: klo 10'],
    [{ state: 'done', lost: [], corrected: 0 }, 'säilyivät'],
  ] as const satisfies (readonly [HalfDraft, string])[])('tells how the draft stands: %o', async (state, words) => {
    const { root } = await draw(half({ draft: state }))
    expect(root.textContent).toContain(words)
    expect(root.textContent?.includes('konekäännös')).toBe(state.state === 'done')
  })
})
