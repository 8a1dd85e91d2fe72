import { MARK_START } from '../marks.ts'

/** Links, hashtags and signs, as they stand behind a last sentence. */
const BEHIND = new RegExp(String.raw`^${MARK_START}|^[^\p{L}\p{N}.!?…]*$`, 'u')
const SIGN = /[^\p{L}\p{N}\s.!?…]/u

/** Words up to the end of the last sentence, without what stands behind it. */
export function withoutTail(words: string): string {
  const parts = words.trimEnd().split(/\s+/)
  while (parts.length > 0 && BEHIND.test(parts.at(-1) ?? '')) parts.pop()
  const last = [...(parts.pop() ?? '')]
  while (SIGN.test(last.at(-1) ?? '')) last.pop()
  return [...parts, last.join('')].join(' ')
}
