// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Language } from '../../src/core/model.ts'
import { createGuideTexts } from '../../src/locale/guide-texts.ts'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { Guide } from '../../src/ui/guide/guide.tsx'
import { draw } from './draw.ts'
import { SHORTCUTS } from './gallery/pages-data.tsx'

const page = (language: Language, changeKeys = vi.fn()) => (
  <Guide
    language={language}
    shortcuts={SHORTCUTS}
    t={createPanelTexts(language)}
    tell={createGuideTexts(language)}
    changeKeys={changeKeys}
  />
)

describe('the guide', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    'shows no key of a text raw, and every part has a heading: %s',
    async language => {
      const { root, all } = await draw(page(language))
      expect(root.textContent).not.toMatch(/\b(?:guide|check|panel|common)\.\w+/)
      expect(all('section').map(section => section.querySelector('h2')?.id)).toEqual([
        'works',
        'levels',
        'skip',
        'halves',
        'keys',
        'statement',
      ])
    },
  )

  it('shows the keys as the browser has them, and the way to change them', async () => {
    const changeKeys = vi.fn()
    const { all, press, button } = await draw(page('fi', changeKeys))
    expect(all('.keys tbody th').map(cell => cell.textContent)).toEqual([
      'F8',
      'Esc',
      '↑ ↓',
      'Alt+Shift+J',
      'Alt+Shift+L',
      'ei asetettu',
      'Alt+Shift+K',
    ])
    await press(button('Muuta näppäimiä selaimessa'))
    expect(changeKeys).toHaveBeenCalledOnce()
  })

  it('has an accessibility statement with all that the form asks for', async () => {
    const { one } = await draw(page('fi'))
    const statement = one('[aria-labelledby=statement]')
    expect([...statement.querySelectorAll('h3')].map(heading => heading.textContent)).toEqual([
      'Vaatimustenmukaisuuden tila',
      'Mikä ei ole saavutettavaa',
      'Selosteen laatiminen',
      'Palaute ja yhteystiedot',
      'Valvonta',
    ])
    expect(statement.querySelectorAll('li').length).toBeGreaterThanOrEqual(6)
  })

  it('leads to the other pages', async () => {
    const { all } = await draw(page('sv'))
    expect(all('a').map(link => link.getAttribute('href'))).toEqual([
      '/check.html',
      '/accounts.html',
      '/insights.html',
      '/options.html',
      '/welcome.html',
    ])
  })
})
