import type { CheckCompiler } from './check.ts'

/** Holds wherever its rule's `when` holds: for reminders that depend on role, account, audience or platform alone. */
export interface ContextCheck {
  readonly kind: 'context'
}

export const compileContext: CheckCompiler<ContextCheck> = () => ({ judge: () => [{ span: null }] })
