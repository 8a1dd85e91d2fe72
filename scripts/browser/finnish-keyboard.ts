import type { CDPSession } from 'playwright-core'

/** A key of a Finnish keyboard, as a page is told of it: by its place and by its number on Windows. */
interface Key {
  readonly code: string
  readonly windowsVirtualKeyCode: number
}

/** Keys with other signs than letters and digits, by what they write alone, with Shift and with AltGr. */
const SIGNS: readonly (readonly [signs: string, code: string, number: number])[] = [
  [' ', 'Space', 32],
  ['åÅ', 'BracketLeft', 221],
  ['öÖ', 'Semicolon', 192],
  ['äÄ', 'Quote', 222],
  [',;', 'Comma', 188],
  ['.:', 'Period', 190],
  ['-_', 'Slash', 189],
  ['+?', 'Minus', 187],
  ["'*", 'Backslash', 191],
  ['<>', 'IntlBackslash', 226],
  ['!', 'Digit1', 49],
  ['"@', 'Digit2', 50],
  ['#', 'Digit3', 51],
  ['%', 'Digit5', 53],
  ['&', 'Digit6', 54],
  ['/', 'Digit7', 55],
  ['(', 'Digit8', 56],
  [')', 'Digit9', 57],
  ['=', 'Digit0', 48],
]

const KEYS: ReadonlyMap<string, Key> = new Map(
  SIGNS.flatMap(([signs, code, windowsVirtualKeyCode]) =>
    [...signs].map(sign => [sign, { code, windowsVirtualKeyCode }] as const),
  ),
)

function keyOf(sign: string): Key | undefined {
  const upper = sign.toUpperCase()
  if (/^[A-Z]$/.test(upper)) return { code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0) }
  if (/^\d$/.test(sign)) return { code: `Digit${sign}`, windowsVirtualKeyCode: sign.charCodeAt(0) }
  return KEYS.get(sign)
}

/**
 * Presses a key for each sign as a quick writer does, who does not wait for what the page makes of each; what no key
 * writes comes in as an input method gives it.
 * @throws when the page is gone
 */
export async function typeQuickly(session: CDPSession, text: string): Promise<void> {
  await Promise.all([...text].flatMap(sign => pressed(session, sign)))
}

function pressed(session: CDPSession, sign: string): Promise<unknown>[] {
  const key = keyOf(sign)
  if (!key) return [session.send('Input.insertText', { text: sign })]
  const event = { ...key, key: sign }
  return [
    session.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text: sign, unmodifiedText: sign }),
    session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
  ]
}
