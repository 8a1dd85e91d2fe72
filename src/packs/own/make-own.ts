import { type PackError, reasonOf } from '../error.ts'
import { makePack, type Pack } from '../make.ts'
import { COMMON } from '../rule-set.ts'
import type { Fault } from './fault.ts'
import type { OwnPackFile } from './schema.ts'

export interface OwnPack {
  readonly pack: Pack
  /** What is wrong with it beyond its schema; with any of them the pack is not to be used. */
  readonly faults: readonly Fault[]
}

interface MakeOwnOptions {
  /** Its patterns were looked at when it was taken in. */
  readonly isKnown?: boolean
}

/** Makes an own pack beside those that are shipped: their ids stay theirs, and common's rules can be adopted. */
export function makeOwnPack(file: OwnPackFile, shipped: readonly Pack[], { isKnown }: MakeOwnOptions = {}): OwnPack {
  const { rules = [], lexicons = {}, cases: _, ...head } = file
  const faults: Fault[] = []
  if (shipped.some(({ id }) => id === head.id)) faults.push({ path: ['id'], reason: reasonOf('id-taken', head.id) })
  const pack = makePack(
    { head, lexicons, rules: rules.map((rule, at) => [`rules.${at}`, rule] as const) },
    shipped.find(({ id }) => id === COMMON),
    { isKnown: isKnown ?? false, onFault: error => faults.push(faultOf(error)) },
  )
  return { pack, faults }
}

/** The place of a fault in the one file. */
function faultOf({ file, path, fault }: PackError): Fault {
  const place = [...(file === 'pack.yml' ? [] : file.split('.')), ...(path === '' ? [] : path.split('.'))]
  return { path: place, reason: fault }
}
