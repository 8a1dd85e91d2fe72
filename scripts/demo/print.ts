import type { Finding } from '../../src/core/finding.ts'
import type { Written } from './write.ts'

const SIGN: Record<Finding['level'], string> = { stop: '■', warning: '▲', hint: '●' }

/** What was found on one site, for a person at a terminal. */
export function printed({ draft, report, screenshot }: Written): string {
  const review = report.composer?.review
  const languages = review?.coverage.map(({ language, presence }) => `${language.toUpperCase()} ${presence}`) ?? []
  return [
    '',
    `── ${draft.title} ${'─'.repeat(60 - draft.title.length)}`,
    ...draft.text.split('\n').map(line => `   ${line}`),
    '',
    `   ${report.composer?.state ?? 'no composer'}; ${languages.join(', ')}`,
    ...(review?.findings ?? []).map(finding => `   ${SIGN[finding.level]} ${finding.message.fi}${placeOf(finding)}`),
    `   ${screenshot}`,
  ].join('\n')
}

const placeOf = ({ found, rule }: Finding) => (found === '' ? `  [${rule}]` : `  “${found}”  [${rule}]`)
