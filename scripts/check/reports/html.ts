import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Finding, FindingLevel, Owed } from '../../../src/core/finding.ts'
import type { Language, Localized } from '../../../src/core/model.ts'
import { openSink } from '../sink.ts'
import type { Report, Reviewed } from './report.ts'
import { stretchesOf } from './stretches.ts'
import { REPORT_TEXTS } from './texts.ts'

interface Tally {
  drafts: number
  quiet: number
  refused: number
  readonly rules: Map<string, { readonly level: FindingLevel; readonly name: string; count: number }>
}

/**
 * One page that needs nothing beside it: what was found how often, then each draft in which something was. The drafts wait
 * in a file beside, since what comes first is known last; that file goes when the page is there.
 */
export async function htmlReport(file: string, language: Language): Promise<Report> {
  const drafts = `${file}.part`
  const sink = await openSink(drafts)
  const tally: Tally = { drafts: 0, quiet: 0, refused: 0, rules: new Map() }
  return {
    async reviewed(draft) {
      const isQuiet = draft.review.findings.length + draft.review.owed.length === 0
      tally.drafts++
      if (isQuiet) tally.quiet++
      else await sink.write(articleOf(draft, language))
      for (const { rule, level, message, name = message } of draft.review.findings) {
        const counted = tally.rules.get(rule) ?? { level, name: name[language], count: 0 }
        tally.rules.set(rule, { ...counted, count: counted.count + 1 })
      }
    },
    async refused(place, reason) {
      tally.refused++
      await sink.write(
        `<article><h2>${safe(place)}</h2><p>${REPORT_TEXTS[language].refused}: ${safe(reason)}</p></article>\n`,
      )
    },
    async end(isWhole) {
      await sink.end()
      const page = await openSink(file)
      await page.write(headOf(tally, language, isWhole))
      for await (const chunk of createReadStream(drafts, 'utf8')) await page.write(chunk)
      await page.write('</main></body></html>\n')
      await page.end()
      await rm(drafts)
    },
  }
}

const STYLE = `
:root { color-scheme: light dark; --stop: #c3000a; --warning: #a36200; --hint: #2a6ebb }
@media (prefers-color-scheme: dark) { :root { --stop: #ff8f8f; --warning: #f0b057; --hint: #8fc1ff } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
table { border-collapse: collapse } caption { text-align: start } th, td { border-bottom: 1px solid; padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top }
article { border-top: 1px solid; content-visibility: auto; contain-intrinsic-size: auto 12rem; padding: 1rem 0 }
h2 { font-size: 1rem; margin: 0 } blockquote { margin: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .2em }
.stop { text-decoration-color: var(--stop); text-decoration-style: double } .warning { text-decoration-color: var(--warning) }
.hint { text-decoration-color: var(--hint); text-decoration-style: dotted }
b.stop { color: var(--stop) } b.warning { color: var(--warning) } b.hint { color: var(--hint) } b { text-decoration: none }
`

function headOf(tally: Tally, language: Language, isWhole: boolean): string {
  const texts = REPORT_TEXTS[language]
  const rules = [...tally.rules].sort(([, a], [, b]) => b.count - a.count)
  const rows = rules.map(
    ([rule, { level, name, count }]) =>
      `<tr><td>${count}</td><td>${levelOf(level, language)}</td><td>${safe(name)} <small>${safe(rule)}</small></td></tr>`,
  )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${texts.title}</title><style>${STYLE}</style></head><body><main>
<h1>${texts.title}</h1><p>${texts.private}</p>${isWhole ? '' : `<p><strong>${texts.stopped}</strong></p>`}
<p>${texts.drafts}: ${tally.drafts} · ${texts.quiet}: ${tally.quiet} · ${texts.refused}: ${tally.refused}</p>
<table><caption>${texts.counts}</caption>
<thead><tr><th scope="col">${texts.howMany}</th><th scope="col">${texts.level}</th><th scope="col">${texts.finding}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
`
}

function articleOf({ input, review, place }: Reviewed, language: Language): string {
  const { id, context, draft } = input
  const say = (text: Localized) => safe(text[language])
  const heading = [...(id === null ? [] : [id]), context.platform, place].map(part => safe(String(part))).join(' · ')
  return `<article><h2>${heading}</h2>
<blockquote>${markedText(draft.text, review.findings)}</blockquote>
<ul>${review.findings.map(finding => `<li>${itemOf(finding, language)}</li>`).join('\n')}
${review.owed.map((owed: Owed) => `<li>${REPORT_TEXTS[language].owed}: ${say(owed.message)} ${say(owed.why)}</li>`).join('\n')}</ul>
</article>
`
}

function itemOf({ level, message, found, why, source, fixes }: Finding, language: Language): string {
  const say = (text: Localized) => safe(text[language])
  const place = found === '' ? '' : ` <q>${safe(found)}</q>`
  const fix = fixes.map(({ label }) => say(label)).join(' | ')
  const offered = fix === '' ? '' : `<br>${REPORT_TEXTS[language].fix}: ${fix}`
  return `${levelOf(level, language)}: ${say(message)}${place}<br>${say(why)} ${say(source)}${offered}`
}

const levelOf = (level: FindingLevel, language: Language) =>
  `<b class="${level}">${REPORT_TEXTS[language].levels[level]}</b>`

const markedText = (text: string, findings: readonly Finding[]) =>
  stretchesOf(text, findings)
    .map(({ text, level }) => (level ? `<mark class="${level}">${safe(text)}</mark>` : safe(text)))
    .join('')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of a draft is nobody's markup. */
const safe = (text: string) => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
