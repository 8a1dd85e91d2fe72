import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Review } from '../../core/finding.ts'
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

function answerOn(port: Browser.runtime.Port): void {
  const line = new AnsweredLine(port)
  port.onMessage.addListener((message: unknown) => {
    const asked = z.safeParse(question, message)
    if (asked.success) void line.answer(asked.data)
    else refuse(port, message)
  })
  port.onDisconnect.addListener(() => line.end())
}

/**
 * What is remembered of a composer's paragraphs is kept here, and goes when the composer, its page or its tab does:
 * then the browser closes the line. Of a private window nothing is kept from one question to the next.
 */
class AnsweredLine {
  readonly #port: Browser.runtime.Port
  readonly #isPrivate: boolean
  readonly #counter: DraftCounter | null
  readonly #dryRun = new DryRun()
  #known: { readonly engine: Engine; readonly reviewer: Reviewer } | null = null
  #newest = Number.NEGATIVE_INFINITY

  constructor(port: Browser.runtime.Port) {
    this.#port = port
    this.#isPrivate = port.sender?.tab?.incognito === true
    this.#counter = counterFor(port)
  }

  async answer(asked: NumberedQuestion): Promise<void> {
    const { number } = asked
    this.#newest = Math.max(this.#newest, number)
    const failed = (error: unknown) => console.warn('Tolkku', error)
    const begun = performance.now()
    const given: ReviewAnswer = { number, review: (await this.#review(asked).catch(failed)) ?? null }
    if (given.review && this.#newest === number) this.#counter?.look(asked, given.review, performance.now() - begun)
    if (this.#isPrivate) forgetTexts()
    if (this.#newest === number) this.#port.postMessage(given)
  }

  end(): void {
    this.#counter?.end()
    this.#newest = Number.POSITIVE_INFINITY
    this.#known = null
    if (!this.#isPrivate) this.#dryRun.end()
    forgetTexts()
  }

  async #review({ number, packs, draft, context }: NumberedQuestion): Promise<Review | null> {
    const engine = await engineFor(packs)
    const { organisation } = engine
    const steps = this.#reviewerOf(engine).steps(draft, { ...context, organisation, now: new Date() })
    const reviewed = await inTurns(steps, () => this.#newest === number)
    return reviewed && engine.isDryRun ? this.#dryRun.hide(reviewed) : reviewed
  }

  #reviewerOf(engine: Engine): Reviewer {
    if (this.#isPrivate) return engine.reviewer.apart()
    this.#known = this.#known?.engine === engine ? this.#known : { engine, reviewer: engine.reviewer.apart() }
    return this.#known.reviewer
  }
}
