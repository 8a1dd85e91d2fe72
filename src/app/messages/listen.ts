import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Answer, type Asked, type Kind, messages } from './messages.ts'

/** Of a private window nothing is kept. */
export interface Asker {
  readonly tab: number | undefined
  readonly window?: number | undefined
  readonly isPrivate: boolean
}

/** An answer to every question that there is. */
export type Answers = { readonly [K in Kind]: (asked: Asked<K>, asker: Asker) => Promise<Answer<K>> }

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

const anyMessage = z.object({ type: z.enum(Object.keys(messages) as Kind[]) })

/** The one listener: answers what our own scripts and pages ask, and refuses what they must not cause. */
export function listen(answers: Answers): void {
  browser.runtime.onMessage.addListener((sent: unknown, sender) => {
    const message = z.safeParse(anyMessage, sent)
    if (!message.success || sender.id !== browser.runtime.id) return undefined
    return answerTo(message.data.type, sent, sender, answers)
  })
}

async function answerTo<K extends Kind>(kind: K, sent: unknown, sender: Sender, answers: Answers): Promise<Answer<K>> {
  const { schema, writes, ours } = messages[kind]
  const isPrivate = sender.tab?.incognito === true
  if (writes && isPrivate) throw new Error(`${kind}: nothing is stored of a private window`)
  if (ours && !isOurs(sender)) throw new Error(`${kind}: for pages of the extension alone`)
  const asked: unknown = z.parse(schema, sent)
  return answers[kind](asked as Asked<K>, { tab: sender.tab?.id, window: sender.tab?.windowId, isPrivate })
}

/** The browser says where a sender stands; what runs in a site's page stands at that site's address. */
function isOurs({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true
}
