import type { Plugin } from 'vite'
import { isContentScript } from './content-script.ts'

/** Where it is given, `seen('S', '2026-08', …)`, and where it is taken, `seen(grade: Grade, when: string, …)`. */
const GIVEN = /(?<=\b(?:seen|control)\(\s*)'[SMW]',\s*'\d{4}-\d{2}',\s*/g
const TAKEN = /\bgrade(?:: Grade)?, when(?:: string)?, (?=css\b)|, grade, seen: when\b/g

/** The descriptions of a site without what their selectors rest on: nothing asks for it while it runs. */
export const withoutEvidence = (code: string): string => code.replace(GIVEN, '').replace(TAKEN, '')

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
