import type { Match } from '../match.ts'
import { createMemo } from '../memo.ts'
import type { Organisation } from '../model.ts'
import type { Entity } from '../text/entities.ts'
import { hostIsOf, hostOf } from '../text/hosts.ts'
import { looksLike, mixesScripts, unicodeHost } from '../text/look-alike.ts'
import type { CheckCompiler } from './check.ts'

const KEPT_HOSTS = 500

/** A link that is risky to follow. */
export type LinkCheck =
  | {
      readonly kind: 'link'
      readonly finds: 'executable'
      /** Ends of file names, without the full stop. */
      readonly endings: readonly string[]
    }
  | {
      readonly kind: 'link'
      readonly finds: 'shortened'
      /** Services that hide where a link leads. */
      readonly hosts: readonly string[]
    }
  | {
      readonly kind: 'link'
      readonly finds: 'look-alike'
      /** Well-known hosts that others pass for, beside the organisation's own. */
      readonly hosts: readonly string[]
    }

export const compileLink: CheckCompiler<LinkCheck> = check => {
  if (check.finds === 'look-alike') return lookAlike(check.hosts)
  const isFound =
    check.finds === 'executable'
      ? (value: string) => hasEnding(value, check.endings)
      : (value: string) => hostIsOf(value, check.hosts)
  return {
    scan: ({ entities }) => entities.filter(entity => entity.kind === 'link' && isFound(entity.value)).map(asMatch),
  }
}

const asMatch = ({ start, end }: Entity): Match => ({ span: { start, end } })

/** The file that a link leads to, also as a value of its query, has one of the endings. */
function hasEnding(link: string, endings: readonly string[]): boolean {
  const path = link.slice(hostOf(link).length).toLowerCase()
  return path
    .split(/[?&=#;]/)
    .some(part => part.includes('.') && endings.includes(part.slice(part.lastIndexOf('.') + 1)))
}

function lookAlike(hosts: readonly string[]): ReturnType<CheckCompiler<LinkCheck>> {
  return {
    scan: ({ entities }) => entities.filter(({ kind }) => kind === 'link').map(asMatch),
    judge: (view, links) => {
      const known = [...hosts, ...ownDomains(view.context.organisation)]
      // A draft with a thousand links has few hosts, and each is held against all that are known.
      const isFalse = createMemo(KEPT_HOSTS, host => mixesScripts(host) || looksLike(host, known) !== null)
      return links.filter(({ span }) => span && isFalse(unicodeHost(hostOf(view.text.slice(span.start, span.end)))))
    },
  }
}

function ownDomains({ domains }: Organisation): string[] {
  return [...domains.fi, ...domains.sv, ...domains.en].map(domain => domain.toLowerCase())
}
