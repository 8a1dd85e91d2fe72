// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { Menu } from '../../src/ui/menu.tsx'
import { type Drawn, draw } from './draw.ts'

const chosen = vi.fn()
const item = (text: string, checked?: boolean) => ({ text, checked, choose: () => chosen(text) })

const menu = (staysOpen = false) => (
  <Menu
    className=""
    menuLabel="Valinnat"
    placement="top-end"
    staysOpen={staysOpen}
    note="Huomaa"
    groups={[
      { title: 'Yksi', items: [item('Aamu', false), item('Ilta', true)] },
      { title: 'Kaksi', items: [item('Yö')] },
    ]}
  >
    Avaa
  </Menu>
)

const focused = () => document.activeElement?.textContent

async function openedByKey(drawn: Drawn): Promise<Drawn> {
  drawn.button('Avaa').focus()
  await drawn.key('ArrowDown')
  return drawn
}

describe('Menu', () => {
  it('opened by key it takes the focus to the chosen item', async () => {
    const { button, one } = await openedByKey(await draw(menu()))
    expect(focused()).toBe('Ilta')
    expect(button('Avaa').getAttribute('aria-expanded')).toBe('true')
    expect(button('Avaa').getAttribute('aria-controls')).toBe(one('[role="menu"]').id)
  })

  it('opened by pointer it leaves the focus', async () => {
    const { button, one } = await draw(menu())
    const press = new MouseEvent('click', { bubbles: true, detail: 1 })
    await act(() => void button('Avaa').dispatchEvent(press))
    expect(one('[role="menu"]')).toBeTruthy()
    expect(document.activeElement?.closest('[role="menu"]')).toBeNull()
  })

  it('goes round with arrows, to the ends with Home and End, by first letter', async () => {
    const { key } = await openedByKey(await draw(menu()))
    const walk: (string | undefined)[] = []
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'a', 'i', 'q']) {
      const event = await key(press)
      expect(event.defaultPrevented).toBe(true)
      walk.push(focused())
    }
    expect(walk).toEqual(['Yö', 'Aamu', 'Yö', 'Aamu', 'Yö', 'Aamu', 'Ilta', 'Ilta'])
  })

  it('closes on Esc, gives the focus back, and keeps the key to itself', async () => {
    const { key, all, root } = await openedByKey(await draw(menu()))
    const outside = vi.fn()
    root.addEventListener('keydown', outside)
    const event = await key('Escape')
    expect(all('[role="menu"]')).toHaveLength(0)
    expect(focused()).toBe('Avaa')
    expect(event.defaultPrevented).toBe(true)
    expect(outside).not.toHaveBeenCalled()
  })

  it('lets Tab go on from the button', async () => {
    const { key, all } = await openedByKey(await draw(menu()))
    const event = await key('Tab')
    expect(event.defaultPrevented).toBe(false)
    expect(all('[role="menu"]')).toHaveLength(0)
    expect(focused()).toBe('Avaa')
  })

  it('chooses and closes, or stays open for more', async () => {
    const first = await openedByKey(await draw(menu()))
    await first.press(first.button('Yö'))
    expect(chosen).toHaveBeenLastCalledWith('Yö')
    expect(first.all('[role="menu"]')).toHaveLength(0)
    const second = await openedByKey(await draw(menu(true)))
    await second.press(second.button('Aamu'))
    expect(second.all('[role="menu"]')).toHaveLength(1)
  })

  it('closes on a press elsewhere and not on one inside', async () => {
    const { one, all } = await openedByKey(await draw(menu()))
    const press = () => new Event('pointerdown', { bubbles: true, composed: true })
    await act(() => void one('.menu-note').dispatchEvent(press()))
    expect(all('[role="menu"]')).toHaveLength(1)
    await act(() => void document.body.dispatchEvent(press()))
    expect(all('[role="menu"]')).toHaveLength(0)
  })

  it('opened by pointer it closes on Esc from elsewhere, which the page does not get', async () => {
    const { button, all } = await draw(menu())
    await act(() => void button('Avaa').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })))
    const page = vi.fn()
    document.body.addEventListener('keydown', page, { once: true })
    const press = (key: string) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    const esc = press('Escape')
    await act(() => void document.body.dispatchEvent(esc))
    expect(all('[role="menu"]')).toHaveLength(0)
    expect(esc.defaultPrevented).toBe(true)
    expect(page).not.toHaveBeenCalled()
    document.body.dispatchEvent(press('Escape'))
    expect(page).toHaveBeenCalledOnce()
  })

  it('tells radio items from plain ones, and names its groups', async () => {
    const { all, one } = await openedByKey(await draw(menu()))
    expect(all('[role^="menuitem"]').map(element => element.getAttribute('aria-checked'))).toEqual([
      'false',
      'true',
      null,
    ])
    const names = all('[role="group"]').map(group => one(`[id="${group.getAttribute('aria-labelledby')}"]`).textContent)
    expect(names).toEqual(['Yksi', 'Kaksi'])
  })
})
