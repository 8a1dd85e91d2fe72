import type { Organisation } from '../../model.ts'

type HalfLanguage = 'fi' | 'sv'

/** How two addresses of the two halves stand to each other. `translated`: pages that cannot be told to differ. */
export type LinkRelation = 'same' | 'translated' | 'different'

const SEGMENT = /(^|[/.=])(fi|sv)(?:[-_](?:fi|se|sv))?(?=$|[/?#&.])/i
const PARAMETER = /[?&](?:lang|language|locale|kieli|sprak|l|setlang|hl)=(fi|sv)\b[^&#]*/i

/** The language that an address (as an entity's value) shows: the organisation's host, /sv/, sv.-, ?lang=sv. */
export function linkLanguage(value: string, domains: Organisation['domains']): HalfLanguage | null {
  const parameter = PARAMETER.exec(value)?.[1]?.toLowerCase()
  if (parameter) return parameter === 'sv' ? 'sv' : 'fi'
  const segment = languageSegment(value)
  if (segment) return segment
  const host = hostOf(value)
  const [inFi, inSv] = [belongs(host, domains.fi), belongs(host, domains.sv)]
  return inFi === inSv ? null : inFi ? 'fi' : 'sv'
}

function languageSegment(value: string): HalfLanguage | null {
  const host = hostOf(value)
  if (/^sv\./.test(host)) return 'sv'
  const path = value.slice(host.length)
  const found = SEGMENT.exec(path)?.[2]?.toLowerCase()
  return found === 'fi' || found === 'sv' ? found : null
}

/** Compares addresses; the path in another language cannot be compared, a slip of one or two characters can. */
export function compareLinks(a: string, b: string, domains: Organisation['domains']): LinkRelation {
  if (neutral(a) === neutral(b)) return 'same'
  const [hostA, hostB] = [hostOf(a), hostOf(b)]
  const own = [...domains.fi, ...domains.sv, ...domains.en]
  if (hostA !== hostB && belongs(hostA, own) && belongs(hostB, own)) return 'translated'
  return nearlyEqual(neutral(a), neutral(b)) ? 'different' : 'translated'
}

/** Whether two spellings differ by a slip: at most two edits, and less than a third of the length. */
export function nearlyEqual(a: string, b: string): boolean {
  const most = Math.min(2, Math.floor(Math.max(a.length, b.length) / 3))
  if (Math.abs(a.length - b.length) > most) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= most
}

export function neutral(value: string): string {
  const host = hostOf(value)
  const path = value
    .slice(host.length)
    .replace(PARAMETER, '')
    .replace(new RegExp(SEGMENT.source, 'gi'), (_all, before) => (before === '/' ? '' : `${before}*`))
    .replace(/[/?&]+$/, '')
  return host.replace(/^sv\./, '') + path
}

const hostOf = (value: string) => /^[^/?#:]+/.exec(value)?.[0] ?? value
const belongs = (host: string, hosts: readonly string[]) => hosts.some(own => host === own || host.endsWith(`.${own}`))
