import * as z from 'zod/mini'
import type { Case } from '../../core/learn/case.ts'
import type { Pack } from '../../packs/make.ts'
import { casesOf } from '../../packs/own/cases.ts'
import { contentHash } from '../../packs/own/hash.ts'
import { LARGEST_FILE } from '../../packs/own/largest-file.ts'
import { makeOwnPack, type OwnPack } from '../../packs/own/make-own.ts'
import type { PolicyFault } from '../../store/policy.ts'
import { stored } from '../../store/stored.ts'
import type { OwnPackShown } from '../../ui/own-packs-view.ts'
import { readOwnPack } from './read-own-pack.ts'

type From = Pick<OwnPackShown, 'hash' | 'name' | 'locked'> & { readonly added: number | null }

export function stateOf(id: string, made: OwnPack | null, from: From): OwnPackShown {
  const pack = made && made.faults.length === 0 ? made.pack : null
  return {
    id,
    title: pack?.title ?? null,
    version: pack?.version ?? null,
    reviewed: pack?.reviewed ?? null,
    rules: pack?.rules.length ?? 0,
    stops: pack?.rules.filter(({ own }) => own.level === 'stop').length ?? 0,
    ...from,
  }
}

/** Looking through patterns takes a second: what was found right once is known by its content. */
const checked = stored<readonly string[]>({
  key: 'checked-packs',
  version: 1,
  schema: z.array(z.string()),
  initial: [],
})

interface PolicyPacks {
  readonly packs: readonly Pack[]
  readonly cases: readonly Case[]
  readonly states: readonly OwnPackShown[]
  readonly faults: readonly PolicyFault[]
}

/** The packs that the organisation has set whole. A broken one is named, and the others are there. */
export async function packsOfPolicy(given: readonly unknown[], shipped: readonly Pack[]): Promise<PolicyPacks> {
  if (given.length === 0) return { packs: [], cases: [], states: [], faults: [] }
  const known = (await checked.read()).value
  const read = await Promise.all(given.map((one, at) => readOne(one, `ownPacks.${at}`, shipped, known)))
  const right = read.flatMap(one => ('pack' in one ? [one] : []))
  const twins = right.filter((one, at) => right.findIndex(({ state }) => state.id === one.state.id) !== at)
  const hashes = right.map(({ state }) => state.hash)
  if (hashes.some(hash => !known.includes(hash))) await checked.write(hashes)
  const used = right.filter(one => !twins.includes(one))
  return {
    packs: used.map(({ pack }) => pack),
    cases: used.flatMap(({ cases }) => cases),
    states: used.map(({ state }) => state),
    faults: [
      ...read.flatMap(one => ('why' in one ? [one] : [])),
      ...twins.map(({ at, state }) => ({ at, why: 'broken-pack' as const, detail: state.id })),
    ],
  }
}

async function readOne(given: unknown, at: string, shipped: readonly Pack[], known: readonly string[]) {
  const text = typeof given === 'string' ? given : JSON.stringify(given)
  const broken = (detail: string) => ({ at, why: 'broken-pack' as const, detail })
  if (text.length > LARGEST_FILE) return broken(`> ${LARGEST_FILE / 1024} kB`)
  const file = await readOwnPack(parsed(text))
  if (!file.success) return broken(file.error.issues[0]?.path.join('.') || 'JSON')
  const hash = await contentHash(text)
  const made = makeOwnPack(file.data, shipped, { isKnown: known.includes(hash) })
  const [fault] = made.faults
  if (fault) return broken(`${fault.path.join('.')}: ${fault.reason.en}`)
  return {
    at,
    pack: made.pack,
    cases: casesOf(file.data),
    state: stateOf(made.pack.id, made, { hash, name: '', added: null, locked: true }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
