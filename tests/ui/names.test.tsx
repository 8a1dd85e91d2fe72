// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { draw } from './draw.ts'
import { EXTENSION_STATES, PAGE_STATES } from './gallery/states.tsx'

vi.mock('uplot', () => ({
  default: class {
    destroy(): void {}
  },
}))
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))

/** What somebody can press, choose or write in. */
const PRESSED = 'button, a[href], summary, input:not([hidden]), select, textarea, [role^=menuitem]'
/** What a screen reader says around it: there its name need tell it only from its neighbours. */
const AROUND = 'fieldset, section, article, li, header, footer, aside, [role=group], [role=dialog], main'

/** As much of a name as our own views use: one of its own, that of its field, or what it says. */
function nameOf(part: HTMLElement): string {
  const labels = (part as HTMLInputElement).labels ?? []
  const said = part.matches('input, select, textarea') ? labels[0]?.textContent : part.textContent
  return (part.getAttribute('aria-label') ?? said ?? '').trim()
}

it.each(Object.entries({ ...PAGE_STATES, ...EXTENSION_STATES }))(
  'in %s whatever can be pressed has a name that tells it from its neighbours',
  async (_, state) => {
    const { all } = await draw(state({ interfaceLanguage: 'sv', messageLanguages: 'sv' }))
    const groups = Map.groupBy(all(PRESSED), part => part.closest(AROUND))
    for (const parts of groups.values()) {
      const names = parts.map(part => `${part.localName}: ${nameOf(part)}`)
      expect(names.filter(name => name.endsWith(': '))).toEqual([])
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  },
)
