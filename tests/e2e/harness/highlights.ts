import { type Driver, poll } from '../../../scripts/browser/driver.ts'

/** The words that are underlined now: by highlights, and over a textarea by the mirror, which the test build lets one see. */
export function underlined(page: Driver): Promise<string[]> {
  return page.evaluate(() => {
    const wordsOf = (range: AbstractRange) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    }
    const hosts = [...document.querySelectorAll('[popover]')]
    const mirrored = hosts.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('div[aria-hidden="true"] > div > span') ?? []),
    ])
    return [
      ...[...CSS.highlights.values()].flatMap(ranges => [...ranges].map(wordsOf)),
      ...mirrored.map(({ textContent }) => textContent ?? ''),
    ]
  }, null)
}

/** Waits until a word is underlined. @throws after 10,000 ms */
export async function waitForUnderline(page: Driver, word: string): Promise<void> {
  let seen: readonly string[] = []
  const look = async () => {
    seen = await underlined(page)
    return seen.includes(word)
  }
  await poll(look, () => `“${word}” to be underlined, which is: ${JSON.stringify(seen)}`, 10_000)
}

/** Waits until these words are underlined, each as often as it is given, and no others. @throws after 10,000 ms */
export async function waitForUnderlines(page: Driver, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words.toSorted())
  let seen = ''
  const look = async () => {
    seen = JSON.stringify((await underlined(page)).toSorted())
    return seen === wanted
  }
  await poll(look, () => `${wanted} to be underlined, which is: ${seen}`, 10_000)
}
