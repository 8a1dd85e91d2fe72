import { DEEP_QUERY, type Driver } from '../../../scripts/browser/driver.ts'

/** Areas in square pixels that our things cover of what a person must see. */
export interface Covered {
  readonly chipOnCaretLine: number
  readonly chipOnMarks: number
  readonly cardOnWords: number
  readonly cardOnButton: number
  readonly outside: number
  readonly chip: { readonly width: number; readonly height: number }
}

/** Measures chip and card against caret, marks and publish button, as they are laid out now. */
export async function coveredNow(page: Driver, field: string, button: string): Promise<Covered> {
  await page.run(`window.deepQuery ??= ${DEEP_QUERY}`)
  return page.evaluate(measure, { field, button })
}

/** Puts in lines by the editor's own input path. */
export async function writeLines(page: Driver & { readonly page: PageLike }, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.press('Shift+Enter')
    await page.page.keyboard.insertText(line)
  }
}

interface PageLike {
  readonly keyboard: { insertText(text: string): Promise<void> }
}

/** Runs in the page. */
function measure({ field, button }: { field: string; button: string }): Covered {
  type Box = { left: number; top: number; right: number; bottom: number }
  const area = (a: Box | null, b: Box | null) =>
    a && b
      ? Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
        Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
      : 0
  const on = (a: Box | null, all: readonly Box[]) => Math.round(all.reduce((sum, each) => sum + area(a, each), 0))
  const shown = (selector: string) => {
    const element = window.deepQuery(selector)
    const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 }
    return element && width * height > 0 && getComputedStyle(element).visibility === 'visible'
      ? element.getBoundingClientRect()
      : null
  }
  const editable = window.deepQuery(field)
  const part = editable?.getBoundingClientRect() ?? new DOMRect()
  const rectsOf = (range: AbstractRange) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return [...live.getClientRects()]
  }
  const root = editable?.getRootNode() as { getSelection?(): Selection | null } | undefined
  const selection = root?.getSelection?.() ?? getSelection()
  const caret = selection && selection.rangeCount > 0 ? rectsOf(selection.getRangeAt(0))[0] : undefined
  const line = caret ? { left: part.left, right: part.right, top: caret.top, bottom: caret.bottom } : null
  const named = (test: (name: string) => boolean) =>
    [...CSS.highlights].flatMap(([name, ranges]) => (test(name) ? [...ranges].flatMap(rectsOf) : []))
  const chip = shown('.chip')
  const card = shown('.card')
  const out = (box: Box | null) =>
    box ? Math.max(0, -box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight) : 0
  return {
    chipOnCaretLine: line ? on(chip, [line]) : 0,
    chipOnMarks: on(
      chip,
      named(() => true),
    ),
    cardOnWords: on(
      card,
      named(name => name.endsWith('shown')),
    ),
    cardOnButton: area(card, shown(button)),
    outside: Math.max(out(chip), out(card)),
    chip: { width: chip?.width ?? 0, height: chip?.height ?? 0 },
  }
}
