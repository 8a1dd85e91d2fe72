import { type AttachmentCheck, compileAttachment } from './attachment.ts'
import type { CheckCompiler } from './check.ts'
import { type ContextCheck, compileContext } from './context.ts'
import { type CoverageCheck, compileCoverage } from './coverage.ts'
import { compileIdentifier, type IdentifierCheck } from './identifier.ts'
import { compileLearned, type LearnedCheck } from './learned.ts'
import { compileLink, type LinkCheck } from './link.ts'
import { compileParity, type ParityCheck } from './parity.ts'
import { compilePattern, type PatternCheck } from './pattern.ts'
import { compilePhrase, type PhraseCheck } from './phrase.ts'
import { compilePresence, type PresenceCheck } from './presence.ts'
import { compileReadability, type ReadabilityCheck } from './readability.ts'
import { compileStyling, type StylingCheck } from './styling.ts'
import { compileTerms, type TermsCheck } from './terms.ts'
import { compileThread, type ThreadCheck } from './thread.ts'
import { compileTone, type ToneCheck } from './tone.ts'

export type Check =
  | AttachmentCheck
  | ContextCheck
  | CoverageCheck
  | IdentifierCheck
  | LearnedCheck
  | LinkCheck
  | ParityCheck
  | PatternCheck
  | PhraseCheck
  | PresenceCheck
  | ReadabilityCheck
  | StylingCheck
  | TermsCheck
  | ThreadCheck
  | ToneCheck

export type CheckKind = Check['kind']
export type CheckOf<K extends CheckKind> = Extract<Check, { kind: K }>

/** A total map: a kind that is forgotten here does not compile. */
export const checkCompilers: { readonly [K in CheckKind]: CheckCompiler<CheckOf<K>> } = {
  attachment: compileAttachment,
  context: compileContext,
  coverage: compileCoverage,
  identifier: compileIdentifier,
  learned: compileLearned,
  link: compileLink,
  parity: compileParity,
  pattern: compilePattern,
  phrase: compilePhrase,
  presence: compilePresence,
  readability: compileReadability,
  styling: compileStyling,
  terms: compileTerms,
  thread: compileThread,
  tone: compileTone,
}
