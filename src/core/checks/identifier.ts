import type { CheckCompiler } from './check.ts'

export interface IdentifierCheck {
  readonly kind: 'identifier'
  readonly type:
    | 'hetu'
    | 'almost-hetu'
    | 'personnummer'
    | 'iban'
    | 'card'
    | 'phone'
    | 'email'
    | 'work-email'
    | 'address'
    | 'plate'
    | 'record-number'
    | 'credential'
    | 'secrecy-mark'
}

export const compileIdentifier: CheckCompiler<IdentifierCheck> = () => ({})
