import type { AttachmentKind } from '../model.ts'
import type { CheckCompiler } from './check.ts'

export interface AttachmentCheck {
  readonly kind: 'attachment'
  readonly attached: readonly AttachmentKind[]
}

export const compileAttachment: CheckCompiler<AttachmentCheck> = () => ({})
