import { comparerOf } from '../../core/ledger/agree.ts'
import { dueOf } from '../../core/ledger/due.ts'
import { eventIn } from '../../core/ledger/event.ts'
import type { LedgerEvent } from '../../core/ledger/events.ts'
import { excerptOf } from '../../core/ledger/excerpt.ts'
import { debtsAsCsv, debtsAsJson, openDebt, owedEvent } from '../../core/ledger/exchange.ts'
import { enter } from '../../core/ledger/publication.ts'
import { type Debt, outstanding } from '../../core/ledger.ts'
import type { Pack } from '../../packs/make.ts'
import { organisationsOf } from '../../packs/rule-set.ts'
import { readDebtFile } from '../../store/debt-file.ts'
import { type Excerpt, readLedger } from '../../store/ledger.ts'
import { lastReminder, readLedgerSettings } from '../../store/ledger-settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { DebtShown, LedgerShown } from '../../ui/ledger/view.ts'
import type { Acted, Imported, LedgerAct, Published } from '../messages/ledger.ts'
import { type DebtWords, debtWords } from './debt-words.ts'
import { enterEvents } from './ledger-book.ts'
import { packsInUse } from './packs.ts'

const newId = () => crypto.randomUUID()
/** The first id is given, the others are made. */
const idsFrom = (first: string) => {
  const given = [first]
  return () => given.pop() ?? newId()
}

/** Enters what a publication owes and settles. */
export async function enterPublication(published: Published): Promise<StorageFault | null> {
  const [{ events: before, excerpts }, settings, { packs, policy }] = await Promise.all([
    readLedger(),
    readLedgerSettings(),
    packsInUse(),
  ])
  if (policy.ledger === false) return null
  if (before.some(event => 'publication' in event && event.publication === published.id)) return null
  const { text, scheduledFor, at, sensitive, languages } = published
  const due = (scheduledFor && dueOf(scheduledFor, at)) || at
  const organisation = organisationsOf(packs, published.pack ? [published.pack] : [])
  const compare = comparerOf(text, organisation)
  const events = enter(
    { ...published, due, event: eventIn(text, organisation, Math.max(at, due)) },
    outstanding(before, at),
    {
      agreement: debt => compare(excerpts.get(debt.publication)?.text ?? '', debt.languages),
      areSisters: sistersIn(packs),
    },
    idsFrom(published.id),
  )
  const owed = events.find(event => event.type === 'owed')
  const keeps = settings.excerpt && !sensitive && owed && languages.length > 0
  const excerpt = keeps ? [{ publication: owed.publication, at, text: excerptOf(text) }] : []
  return enterEvents(events, excerpt)
}

/** Two accounts that a pack names as one in two languages. */
function sistersIn(packs: readonly Pack[]): (a: string, b: string) => boolean {
  return (a, b) =>
    packs.some(({ channels }) => {
      const [one, other] = [a, b].map(handle => channels.find(channel => channel.handle === handle))
      return one !== undefined && other !== undefined && (one.sister === other.id || other.sister === one.id)
    })
}

/** What is owed, as the panel shows it. */
export async function ledgerShown(now: number): Promise<LedgerShown> {
  const [{ events, excerpts, fault }, reminded, words] = await Promise.all([
    readLedger(),
    lastReminder.read(),
    debtWords(),
  ])
  const debts = outstanding(events, now)
  const today = reminded.value && new Date(reminded.value.at).toDateString() === new Date(now).toDateString()
  const isWaiting = debts.some(({ state }) => state !== 'scheduled')
  return {
    debts: debts.map(debt => shown(debt, excerpts.get(debt.publication), words)),
    nudge: today && isWaiting && reminded.value ? reminded.value.why : null,
    fault,
  }
}

function shown(debt: Debt, excerpt: Excerpt | undefined, { wordsOf }: DebtWords): DebtShown {
  const { id, publication, counterpart, platform, handle, link, since, state, candidate, pack, event } = debt
  return {
    ...{ id, publication, counterpart, platform, handle, link, since, state, pack },
    before: event ?? null,
    candidate: candidate && {
      id: candidate.id,
      publication: candidate.publication,
      link: candidate.link,
      certain: candidate.certain,
    },
    ...wordsOf(debt),
    excerpt: excerpt?.text ?? null,
  }
}

/** Writes what the person decided; `undo` takes events back. */
export async function act(done: LedgerAct, at: number): Promise<Acted> {
  const events = eventsOf(done, at)
  return { fault: await enterEvents(events), events: events.map(({ id }) => id) }
}

function eventsOf(done: LedgerAct, at: number): LedgerEvent[] {
  switch (done.do) {
    case 'done':
      return [{ type: 'settled', id: newId(), at, debt: done.debt, publication: null }]
    case 'waive':
      return [{ type: 'waived', id: newId(), at, debt: done.debt, reason: done.reason }]
    case 'answer':
      return done.about.map(about => ({ type: 'answered', id: newId(), at, about, yes: done.yes }))
    case 'undo':
      return done.events.map(event => ({ type: 'undone', id: newId(), at, event }))
  }
}

/** Everything that is owed as a file for a colleague. */
export async function exportDebts(format: 'csv' | 'json', now: number): Promise<string> {
  const { events, excerpts } = await readLedger()
  const debts = outstanding(events, now).map(debt => openDebt(debt, excerpts.get(debt.publication)?.text ?? null))
  return format === 'csv' ? debtsAsCsv(debts) : debtsAsJson(debts)
}

/** Takes a colleague's file over. What is known already stays as it is; a file with a fault changes nothing. */
export async function importDebts(text: string): Promise<Imported> {
  const read = readDebtFile(text)
  if ('fault' in read) return read
  const ledger = await readLedger()
  const known = new Set(ledger.events.map(({ id }) => id))
  const fresh = [...new Map(read.debts.map(debt => [debt.id, debt])).values()].filter(({ id }) => !known.has(id))
  const settings = await readLedgerSettings()
  const excerpts = fresh.flatMap(({ publication, published, excerpt }): Excerpt[] =>
    excerpt && settings.excerpt && !ledger.excerpts.has(publication)
      ? [{ publication, at: Date.parse(published), text: excerpt }]
      : [],
  )
  const storageFault = await enterEvents(fresh.map(owedEvent), excerpts)
  return { added: fresh.length, known: read.debts.length - fresh.length, storageFault }
}
