import { ask } from '../messages/ask.ts'
import type { HandedText } from '../messages/questions.ts'

/** The text that this page was opened for; `null` where it was opened by itself. It is given once. */
export async function takeHanded(): Promise<HandedText | null> {
  const id = location.hash.slice(1)
  if (id === '') return null
  history.replaceState(null, '', location.pathname)
  return ask({ type: 'handed', id }).catch(() => null)
}
