import type { Plugin } from 'vite'
import { isContentScript } from './content-script.ts'

/** `seen('S', '2026-08', …)` and `control(…)`, over lines too. */
const EVIDENCE = /(?<=\b(?:seen|control)\(\s*)'[SMW]',\s*'\d{4}-\d{2}'/g

/** The descriptions of a site without what their selectors rest on: nothing asks for it while it runs. */
export const withoutEvidence = (code: string): string => code.replace(EVIDENCE, "'',''")

/** Leaves the evidence of selectors out of the script in a page: tests and documents alone read it. */
export function evidencePlugin(): Plugin {
  return {
    name: 'tolkku-evidence',
    enforce: 'pre',
    apply: isContentScript,
    transform: {
      filter: { id: /\/src\/sites\/[a-z]+\.ts$/ },
      handler: code => ({ code: withoutEvidence(code), map: null }),
    },
  }
}
