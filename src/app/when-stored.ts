import { browser } from 'wxt/browser'
import { oneAtATime } from './one-at-a-time.ts'

/**
 * Does a job again when something is stored under a key that is meant, here or in another page of the extension; never
 * twice at once. Gives what asks for it for any other reason.
 */
export function whenStored(isMeant: (key: string) => boolean, job: () => Promise<void>): () => void {
  const again = oneAtATime(job)
  browser.storage.onChanged.addListener(changes => {
    if (Object.keys(changes).some(isMeant)) again()
  })
  return again
}
