import { browser } from 'wxt/browser'
import type { Case } from '../../core/learn/case.ts'
import type { RulePolicies } from '../../core/rule-policy.ts'
import { bundledPacks } from '../../packs/bundled.ts'
import type { Pack } from '../../packs/make.ts'
import { casesOf } from '../../packs/own/cases.ts'
import { makeOwnPack } from '../../packs/own/make-own.ts'
import { COMMON } from '../../packs/rule-set.ts'
import { isOwnPackKey, readOwnPacks, type StoredPack } from '../../store/own-packs.ts'
import { type Policy, type PolicyFault, readPolicy, watchPolicy } from '../../store/policy.ts'
import type { OwnPackShown } from '../../ui/own-packs-view.ts'
import { packsOfPolicy, stateOf } from './policy-packs.ts'
import { settledRules } from './policy-rules.ts'
import { readOwnPack } from './read-own-pack.ts'

/** The packs that can be chosen, and what the organisation has set about them. */
export interface PacksInUse {
  /** `common` first, then those that are shipped, then own ones. */
  readonly packs: readonly Pack[]
  readonly own: readonly OwnPackShown[]
  /** The sentences of all own packs. */
  readonly cases: readonly Case[]
  /** By the rules' ids of today. */
  readonly rules: RulePolicies
  readonly policy: Policy
  readonly faults: readonly PolicyFault[]
}

let known: Promise<PacksInUse> | null = null
const listeners = new Set<() => void>()

/** All packs as they are now: kept until something of them changes. */
export function packsInUse(): Promise<PacksInUse> {
  known ??= load()
  // The next question tries again.
  known.catch(() => (known = null))
  return known
}

/** Calls when packs or the organisation's settings have changed. */
export function onPacksChange(listener: () => void): void {
  listeners.add(listener)
}

/** Minds changes of own packs and of what the organisation has set, and says in the log what of it does not apply. */
export function watchPacks(): void {
  const changed = () => {
    known = null
    for (const listener of listeners) listener()
    void logFaults()
  }
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isOwnPackKey)) changed()
  })
  watchPolicy(changed)
  void logFaults()
}

async function logFaults(): Promise<void> {
  for (const { at, why, detail = '' } of (await packsInUse()).faults) console.warn('Tolkku: policy', at, why, detail)
}

async function load(): Promise<PacksInUse> {
  const [stored, { policy, faults }] = await Promise.all([readOwnPacks(), readPolicy()])
  const ofPolicy = await packsOfPolicy(policy.ownPacks ?? [], bundledPacks)
  const set = new Set(ofPolicy.packs.map(({ id }) => id))
  const own = await Promise.all(stored.filter(({ id }) => !set.has(id)).map(madeOf))
  const usable = own.flatMap(({ made, cases }) =>
    made && made.faults.length === 0 ? [{ pack: made.pack, cases }] : [],
  )
  const all = [...bundledPacks, ...usable.map(({ pack }) => pack), ...ofPolicy.packs]
  const { rules, faults: ruleFaults } = settledRules(policy.rules ?? {}, all)
  return {
    packs: all.filter(({ id }) => isOffered(id, policy.packs ?? [])),
    cases: [...ofPolicy.cases, ...usable.flatMap(({ cases }) => cases)],
    own: [...ofPolicy.states, ...own.map(({ state }) => state)],
    rules,
    policy,
    faults: [...faults, ...ofPolicy.faults, ...unknownPacks(policy, all), ...ruleFaults],
  }
}

async function madeOf({ id, file, ...from }: StoredPack) {
  const read = await readOwnPack(file)
  const made = read.data ? makeOwnPack(read.data, bundledPacks, { isKnown: true }) : null
  return { made, cases: read.data ? casesOf(read.data) : [], state: stateOf(id, made, { ...from, locked: false }) }
}

/** The last entry that speaks of a pack holds; what is common is always there. */
function isOffered(id: string, entries: readonly string[]): boolean {
  if (id === COMMON) return true
  const last = entries.findLast(entry => entry === '-*' || entry.slice(1) === id)
  return last === undefined || last === `+${id}`
}

function unknownPacks({ packs = [], pack }: Policy, all: readonly Pack[]): PolicyFault[] {
  const isKnown = (id: string) => all.some(one => one.id === id)
  const entries = packs.flatMap((entry, at): PolicyFault[] =>
    entry === '-*' || isKnown(entry.slice(1)) ? [] : [{ at: `packs.${at}`, why: 'unknown-pack', detail: entry }],
  )
  return pack === undefined || isKnown(pack) ? entries : [...entries, { at: 'pack', why: 'unknown-pack', detail: pack }]
}
