import type { Driver } from '../../../../scripts/browser/driver.ts'
import { DEEP_QUERY } from '../../../../scripts/browser/driver.ts'
import { fixture } from '../../../../scripts/browser/fixtures.ts'

/** Selects the first word by keys and takes it to the end of its line by the pointer. */
export async function dragFirstWordToEnd(page: Driver, name: string): Promise<void> {
  await page.press('Home')
  await page.press('Control+Shift+ArrowRight')
  await page.run(`window.deepQuery = ${DEEP_QUERY}`)
  const { from, to } = await page.evaluate(css => {
    const field = window.deepQuery(css) as HTMLElement
    const box = field.getBoundingClientRect()
    if (field instanceof HTMLTextAreaElement) {
      const { paddingLeft, paddingTop } = getComputedStyle(field)
      const y = box.top + Number.parseFloat(paddingTop) + 10
      return { from: { x: box.left + Number.parseFloat(paddingLeft) + 10, y }, to: { x: box.right - 30, y } }
    }
    const line = document.createRange()
    line.selectNodeContents(document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode() ?? field)
    const { left, right, top, bottom } = line.getBoundingClientRect()
    const y = (top + bottom) / 2
    return { from: { x: left + 10, y }, to: { x: right - 1, y } }
  }, fixture(name).field)
  await page.drag(from, to)
}
