import type { CDPSession } from 'playwright-core'
import { expect, test } from 'vitest'
import { typeQuickly } from '../../scripts/browser/finnish-keyboard.ts'

async function sentFor(text: string): Promise<Record<string, unknown>[]> {
  const sent: Record<string, unknown>[] = []
  const send = async (method: string, event: object) => void sent.push({ method, ...event })
  await typeQuickly({ send } as unknown as CDPSession, text)
  return sent
}

test('each sign goes down and up at the key of a Finnish keyboard, one after the other', async () => {
  const sent = await sentFor('Tä5.')
  expect(sent.map(({ type, key, code, windowsVirtualKeyCode }) => [type, key, code, windowsVirtualKeyCode])).toEqual([
    ['keyDown', 'T', 'KeyT', 84],
    ['keyUp', 'T', 'KeyT', 84],
    ['keyDown', 'ä', 'Quote', 222],
    ['keyUp', 'ä', 'Quote', 222],
    ['keyDown', '5', 'Digit5', 53],
    ['keyUp', '5', 'Digit5', 53],
    ['keyDown', '.', 'Period', 190],
    ['keyUp', '.', 'Period', 190],
  ])
  expect(sent.filter(({ text }) => text).map(({ text }) => text)).toEqual(['T', 'ä', '5', '.'])
})

test('what no key writes comes in whole', async () => {
  expect(await sentFor('–😀')).toEqual([
    { method: 'Input.insertText', text: '–' },
    { method: 'Input.insertText', text: '😀' },
  ])
})
