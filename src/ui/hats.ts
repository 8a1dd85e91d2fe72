import type { AccountKind, Role } from '../core/model.ts'

/** The accounts as people tell them apart: for one who is elected, the own account in that office is one of its own. */
export const HATS = ['organisation', 'unit', 'personal-work', 'elected', 'personal'] as const
export type Hat = (typeof HATS)[number]

interface Writer {
  readonly role: Role
  readonly account: AccountKind
}

export function hatOf({ role, account }: Writer): Hat {
  return role === 'trust-official' && account === 'personal-work' ? 'elected' : account
}

/** The account and the role of who puts on another hat. */
export function wear(hat: Hat, { role }: Pick<Writer, 'role'>): Writer {
  if (hat === 'elected') return { role: 'trust-official', account: 'personal-work' }
  const works = hat === 'personal-work' && role === 'trust-official'
  return { role: works ? 'employee' : role, account: hat }
}
