import type { Driver } from './driver.ts'

/** The words that are underlined now, by the name of the highlight. Not for textareas: theirs are drawn in a mirror. */
export function underlined(page: Driver): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const wordsOf = (range: AbstractRange) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    }
    const entries = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(wordsOf)] as const)
    return Object.fromEntries(entries.filter(([, words]) => words.length > 0))
  }, null)
}

/** Waits until a word is underlined. @throws after 10,000 ms */
export function waitForUnderline(page: Driver, word: string): Promise<void> {
  return page.waitFor(
    wanted =>
      [...CSS.highlights.values()].some(ranges =>
        [...ranges].some(range => {
          const live = document.createRange()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          return live.toString() === wanted
        }),
      ),
    word,
    10_000,
  )
}
