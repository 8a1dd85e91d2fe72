import type { CheckCompiler } from './check.ts'

export interface LinkCheck {
  readonly kind: 'link'
  readonly finds: 'executable' | 'shortener' | 'look-alike'
}

export const compileLink: CheckCompiler<LinkCheck> = () => ({})
