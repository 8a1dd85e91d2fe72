// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPageTexts } from '../../src/locale/page-texts.ts'
import { Guard, type GuardProps } from '../../src/ui/guard/guard.tsx'
import { GuardNote } from '../../src/ui/guard/guard-note.tsx'
import { draw } from './draw.ts'
import { PREFERENCES, STOP } from './gallery/data.ts'

const actionsOf = () => ({ goBack: vi.fn(), allow: vi.fn() })

const guard = (props: Partial<GuardProps> = {}) => (
  <Guard findings={[STOP]} preferences={PREFERENCES} actions={actionsOf()} t={createPageTexts('fi')} {...props} />
)

describe('Guard', () => {
  it('is a dialog that says what and why, with the focus on going back', async () => {
    const { one } = await draw(guard())
    const dialog = one('[role="alertdialog"]')
    expect(one(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toContain('ennen julkaisemista')
    const said = one(`[id="${dialog.getAttribute('aria-describedby')}"]`).textContent
    for (const text of [STOP.message.fi, STOP.found, STOP.why.fi]) expect(said).toContain(text)
    expect(document.activeElement?.textContent).toBe('Palaa tekstiin')
  })

  it('goes back by its button and by Esc, which the page does not hear', async () => {
    const actions = actionsOf()
    const { button, press, key } = await draw(guard({ actions }))
    await press(button('Palaa tekstiin'))
    expect((await key('Escape')).defaultPrevented).toBe(true)
    expect(actions.goBack).toHaveBeenCalledTimes(2)
    expect(actions.allow).not.toHaveBeenCalled()
  })

  it('allows only with a reason, and says in the same place who sees it', async () => {
    const actions = actionsOf()
    const { all, one, button, press } = await draw(guard({ actions }))
    await press(button(/Kerro syy ja jatka/))
    expect(actions.allow).not.toHaveBeenCalled()
    expect(all('[role="menuitem"]').map(item => item.textContent)).toEqual([
      'Kyse ei ole henkilötiedosta',
      'Henkilö on itse antanut luvan',
      'Tieto on jo julkinen',
      'Muu syy',
    ])
    const menu = one('[role="menu"]')
    expect(one(`[id="${menu.getAttribute('aria-describedby')}"]`).textContent).toContain('tällä laitteella')
    await press(button('Tieto on jo julkinen'))
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('already-public')
  })

  it('keeps Tab inside', async () => {
    const { key } = await draw(guard())
    await key('Tab', true)
    expect(document.activeElement?.textContent).toBe('Kerro syy ja jatka')
    await key('Tab')
    expect(document.activeElement?.textContent).toBe('Palaa tekstiin')
  })

  it('says aloud that one may press again, and leaves the focus where it is', async () => {
    const { one, all, redraw } = await draw(<GuardNote language="fi" text={null} />)
    expect(one('[role="status"]').textContent).toBe('')
    await redraw(<GuardNote language="fi" text={createPageTexts('fi')('guard.allowed')} />)
    expect(one('[role="status"]').textContent).toContain('paina samaa painiketta')
    expect(all('[role="alertdialog"], button')).toHaveLength(0)
  })
})
