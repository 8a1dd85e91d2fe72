import { styleText } from 'node:util'
import type { Finding, FindingLevel, Review } from '../../../src/core/finding.ts'
import type { CheckInput } from '../input.ts'
import { stretchesOf } from './stretches.ts'

const mark: Readonly<Record<FindingLevel, { sign: string; style: 'red' | 'yellow' | 'blue' }>> = {
  stop: { sign: '‼', style: 'red' },
  warning: { sign: '!', style: 'yellow' },
  hint: { sign: '·', style: 'blue' },
}

/** A review for a person to read: the text with the found places marked, and what was found. In English. */
export function reportOf({ id, draft, context }: CheckInput, review: Review): string {
  const languages = review.languages.map(({ lang, share }) => `${lang} ${Math.round(share * 100)} %`).join(', ')
  return [
    `${id ?? 'draft'}  ${context.platform} ${context.composer}, ${context.role}, ${context.account}  ${languages}`,
    '',
    marked(draft.text, review.findings),
    '',
    ...review.findings.map(line),
    ...review.reminders.map(({ message, norms }) => `  ☐ ${message.en} [${norms.join(', ')}]`),
    ...review.owed.map(
      ({ counterpart, norms }) => `  → owed: ${Object.values(counterpart).join(' ')} [${norms.join(', ')}]`,
    ),
    ...(review.findings.length === 0 ? ['  nothing found'] : []),
    '',
  ].join('\n')
}

function line({ level, message, why, found, norms, rule, fixes }: Finding): string {
  const place = found === '' ? '' : ` “${found}”`
  const offered = fixes.map(fix => fix.label.en).join(' | ')
  const basis = norms.length > 0 ? norms.join(', ') : rule
  return `  ${mark[level].sign} ${styleText('bold', message.en)}${place} [${basis}]\n    ${why.en}${offered === '' ? '' : `\n    fix: ${offered}`}`
}

const marked = (text: string, findings: readonly Finding[]) =>
  stretchesOf(text, findings)
    .map(({ text, level }) => (level ? styleText([mark[level].style, 'underline'], text) : text))
    .join('')
