import type { CheckCompiler } from './check.ts'

export interface StylingCheck {
  readonly kind: 'styling'
  readonly finds:
    | 'capitals'
    | 'emoji-run'
    | 'emoji-inside'
    | 'styled-letters'
    | 'ascii-art'
    | 'hashtag-case'
    | 'repeated-punctuation'
}

export const compileStyling: CheckCompiler<StylingCheck> = () => ({})
