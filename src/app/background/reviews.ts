import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { forgetTexts } from '../../core/memo.ts'
import { ACCOUNTS, ATTACHMENTS, AUDIENCES, COMPOSERS, PLATFORMS, ROLES } from '../../core/model.ts'
import type { Reviewer } from '../../core/review.ts'
import { type NumberedQuestion, REVIEW_PORT, type ReviewAnswer } from '../messages/review.ts'
import { DryRun } from './dry-run.ts'
import { type Engine, engineFor } from './engine.ts'
import { countDraft, type DraftCounter } from './insights.ts'
import { inTurns } from './turns.ts'

const question = z.object({
  number: z.number(),
  packs: z.array(z.string()),
  lag: z.optional(z.number()),
  draft: z.object({
    text: z.string(),
    attachments: z.nullable(
      z.array(z.object({ kind: z.enum(ATTACHMENTS), alt: z.nullable(z.string()), captions: z.nullable(z.boolean()) })),
    ),
    replyTo: z.nullable(z.object({ text: z.string(), author: z.nullable(z.string()) })),
    answersInThread: z.number(),
  }),
  context: z.object({
    platform: z.enum(PLATFORMS),
    composer: z.enum(COMPOSERS),
    role: z.enum(ROLES),
    account: z.enum(ACCOUNTS),
    audience: z.enum(AUDIENCES),
    ownOpinionsInProfile: z.boolean(),
    consentGiven: z.boolean(),
    moreHints: z.optional(z.boolean()),
  }),
}) satisfies z.ZodMiniType<NumberedQuestion>

const numbered = z.object({ number: z.number() })

/** A question that cannot be read is a failure to be said, and not one that is waited for. */
function refuse(port: Browser.runtime.Port, message: unknown): void {
  const asked = z.safeParse(numbered, message)
  if (asked.success) port.postMessage({ number: asked.data.number, review: null } satisfies ReviewAnswer)
}

/** Answers composers, each by a line of its own. */
export function serveReviews(): void {
  browser.runtime.onConnect.addListener(port => {
    if (port.name === REVIEW_PORT && port.sender?.id === browser.runtime.id) answerOn(port)
  })
}

/** Counts what is written on a site: never in a private window, and not what is merely tried on a page of ours. */
function counterFor({ sender }: Browser.runtime.Port): DraftCounter | null {
  const isOurs = sender?.url?.startsWith(browser.runtime.getURL('/')) === true
  const tab = sender?.tab
  return tab?.id === undefined || tab.incognito || isOurs ? null : countDraft(tab.id)
}

/**
 * What is remembered of a composer's paragraphs is kept here, and goes when the composer, its page or its tab does:
 * then the browser closes the line. Of a private window nothing is kept from one question to the next.
 */
function answerOn(port: Browser.runtime.Port): void {
  const isPrivate = port.sender?.tab?.incognito === true
  const counter = counterFor(port)
  const dryRun = new DryRun()
  let known: { readonly engine: Engine; readonly reviewer: Reviewer } | null = null
  let newest = Number.NEGATIVE_INFINITY
  const reviewerOf = (engine: Engine): Reviewer => {
    if (isPrivate) return engine.reviewer.apart()
    known = known?.engine === engine ? known : { engine, reviewer: engine.reviewer.apart() }
    return known.reviewer
  }
  const review = async ({ number, packs, draft, context }: NumberedQuestion) => {
    const engine = await engineFor(packs)
    const { organisation } = engine
    const steps = reviewerOf(engine).steps(draft, { ...context, organisation, now: new Date() })
    const reviewed = await inTurns(steps, () => newest === number)
    return reviewed && engine.isDryRun ? dryRun.hide(reviewed) : reviewed
  }
  const answer = async (asked: NumberedQuestion) => {
    newest = Math.max(newest, asked.number)
    const failed = (error: unknown) => console.warn('Tolkku', error)
    const begun = performance.now()
    const given: ReviewAnswer = { number: asked.number, review: (await review(asked).catch(failed)) ?? null }
    if (given.review && newest === asked.number) counter?.look(asked, given.review, performance.now() - begun)
    if (isPrivate) forgetTexts()
    if (newest === asked.number) port.postMessage(given)
  }
  port.onMessage.addListener((message: unknown) => {
    const asked = z.safeParse(question, message)
    if (asked.success) void answer(asked.data)
    else refuse(port, message)
  })
  port.onDisconnect.addListener(() => {
    counter?.end()
    newest = Number.POSITIVE_INFINITY
    known = null
    if (!isPrivate) dryRun.end()
    forgetTexts()
  })
}
