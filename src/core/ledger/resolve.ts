import type { AnsweredEvent, CandidateEvent, LedgerEvent, OwedEvent } from './events.ts'

/** What a set of events comes to. */
export interface Resolved {
  readonly open: readonly OwedEvent[]
  /** Settled, waived, or never published. */
  readonly closed: readonly OwedEvent[]
  /** Answers that hold, by publication or candidate. */
  readonly answers: ReadonlyMap<string, boolean>
  readonly candidates: ReadonlyMap<string, readonly CandidateEvent[]>
  /** What a publication need not owe because it was itself what another one owed: by the owed event that it settled. */
  readonly answeredBack: ReadonlyMap<string, readonly OwedEvent[]>
}

/** Works out what is open and what is closed. Neither order nor repetition of the events matters. */
export function resolve(events: readonly LedgerEvent[]): Resolved {
  const undone = new Set(events.flatMap(event => (event.type === 'undone' ? [event.event] : [])))
  const live = [...new Map(events.map(event => [event.id, event])).values()].filter(({ id }) => !undone.has(id))
  const answers = answersIn(live)
  const owed = live.filter(event => event.type === 'owed')
  const candidates = Map.groupBy(
    live.filter(event => event.type === 'candidate'),
    ({ debt }) => debt,
  )
  const ended = endedBy(live, answers)
  const answeredBack = answeredBackIn(owed, ended)
  const needless = new Set([...answeredBack.values()].flat())
  const isClosed = (event: OwedEvent) =>
    ended.has(event.id) || needless.has(event) || answers.get(event.publication) === false
  return {
    open: owed.filter(event => !isClosed(event)),
    closed: owed.filter(isClosed),
    answers,
    candidates,
    answeredBack,
  }
}

/** The last answer holds; of two at the same moment the one with the greater id, so that order plays no part. */
function answersIn(live: readonly LedgerEvent[]): Map<string, boolean> {
  const last = new Map<string, AnsweredEvent>()
  for (const event of live) {
    if (event.type !== 'answered') continue
    const before = last.get(event.about)
    if (!before || event.at > before.at || (event.at === before.at && event.id > before.id))
      last.set(event.about, event)
  }
  return new Map(Array.from(last, ([about, { yes }]) => [about, yes]))
}

/** What was owed and is no more, with the publications that did it. */
function endedBy(live: readonly LedgerEvent[], answers: ReadonlyMap<string, boolean>): Map<string, Set<string>> {
  const ended = new Map<string, Set<string>>()
  const end = (debt: string, publication: string | null) => {
    const by = ended.get(debt) ?? new Set()
    if (publication) by.add(publication)
    ended.set(debt, by)
  }
  for (const event of live) {
    if (event.type === 'settled') end(event.debt, event.publication)
    if (event.type === 'waived') end(event.debt, null)
    if (event.type !== 'candidate') continue
    const published = event.agrees ? answers.get(event.publication) : undefined
    if (answers.get(event.id) ?? published) end(event.debt, event.publication)
  }
  return ended
}

/** A Swedish post that was owed by a Finnish one does not owe Finnish, nor once more the same other channel. */
function answeredBackIn(owed: readonly OwedEvent[], ended: ReadonlyMap<string, ReadonlySet<string>>) {
  const byPublication = Map.groupBy(owed, ({ publication }) => publication)
  const back = new Map<string, OwedEvent[]>()
  for (const settled of owed) {
    const siblings = byPublication.get(settled.publication) ?? []
    const needless = [...(ended.get(settled.id) ?? [])]
      .filter(publication => publication !== settled.publication)
      .flatMap(publication => byPublication.get(publication) ?? [])
      .filter(event => isAnsweredBack(event, settled, siblings))
    if (needless.length > 0) back.set(settled.id, needless)
  }
  return back
}

function isAnsweredBack(event: OwedEvent, settled: OwedEvent, siblings: readonly OwedEvent[]): boolean {
  const { language, platform, account } = event.counterpart
  if (language) return settled.languages.includes(language)
  if (!platform && !account) return false
  return siblings.some(
    ({ rule, counterpart }) =>
      rule === event.rule && counterpart.platform === platform && counterpart.account === account,
  )
}
