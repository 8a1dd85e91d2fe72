import type { Basis, Rule, When } from '../../src/core/rule.ts'
import { joinSentences } from '../../src/core/wording.ts'
import type { Pack } from '../../src/packs/load.ts'
import { ruleSetOf } from '../../src/packs/rule-set.ts'

/** The document of all rules, in Markdown: what each finds, where it holds, what rests on it, and its examples. */
export function rulesDocument(packs: readonly Pack[]): string {
  const own = packs.flatMap(pack => pack.rules.map(rule => ({ pack, ...rule })))
  const parts = [
    '# Rules',
    '',
    'Made from `assets/packs` by `npm run document`; do not edit by hand. A rule is one YAML file with its own examples,',
    'and `npm test` runs every example.',
    '',
    `${own.length} rules, of which ${packs[0]?.rules.length ?? 0} belong to no organisation.`,
    '',
    ...packs.flatMap(pack => packPart(pack, packs)),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

function packPart(pack: Pack, packs: readonly Pack[]): string[] {
  return [
    `## ${pack.title.en} (\`${pack.id}\`)`,
    '',
    ...pack.rules.flatMap(({ rule, own }) => rulePart(rule, own, pack, packs)),
    ...normsPart(pack, packs),
  ]
}

function rulePart(rule: Rule, own: Basis, pack: Pack, packs: readonly Pack[]): string[] {
  const notes = pack.notes[rule.id]
  const adopted = packs.flatMap(({ adoptions }) => adoptions.filter(adoption => adoption.rule === rule.id))
  const eased = packs.flatMap(({ id, eases }) =>
    eases.filter(ease => ease.rule === rule.id).map(ease => ({ id, ...ease })),
  )
  return [
    `### ${rule.id}`,
    '',
    joinSentences(rule.message, rule.why).en,
    '',
    `- check: ${rule.check.kind}${own.owes ? '; owed when published' : ''}`,
    `- ${basisText(own)}`,
    ...(pack.floor.includes(rule.id) ? ['- holds with every pack'] : []),
    ...adopted.map(({ basis }) => `- adopted: ${basisText(basis)}`),
    ...eased.map(({ id, to, because }) => `- eased by ${id} to ${to}: ${because}`),
    ...(notes?.source ? [`- source: ${notes.source}`] : []),
    `- fi: ${rule.message.fi}`,
    `- sv: ${rule.message.sv}`,
    ...(notes?.examples.flags ?? []).map(({ text }) => `- finds: ${code(text)}`),
    ...(notes?.examples.allows ?? []).map(({ text }) => `- silent: ${code(text)}`),
    '',
  ]
}

function normsPart(pack: Pack, packs: readonly Pack[]): string[] {
  const ids = Object.keys(pack.norms)
  if (ids.length === 0) return []
  const rules = ruleSetOf(packs, [pack.id]).rules
  const holders = (id: string) => [
    ...rules.filter(rule => rule.bases.some(basis => basis.norms.includes(id))).map(rule => rule.id),
    ...[
      ...pack.channels.map(item => ({ item, kind: 'channel' })),
      ...pack.checkUp.map(item => ({ item, kind: 'check-up' })),
    ]
      .filter(({ item }) => item.norms?.some(norm => `${pack.id}/${norm}` === id))
      .map(({ item, kind }) => `${kind} ${item.id}`),
    ...pack.insights
      .filter(({ norms }) => norms.some(norm => `${pack.id}/${norm}` === id))
      .map(({ id }) => `insight ${id}`),
  ]
  return [
    `### Norms of ${pack.title.en}`,
    '',
    '| norm | section | title | held by |',
    '| --- | --- | --- | --- |',
    ...ids.map(id => {
      const norm = pack.norms[id]
      return `| ${id}${norm?.derived ? ' (derived)' : ''} | ${norm?.section.en} | ${norm?.title.en} | ${holders(id).join(', ')} |`
    }),
    '',
  ]
}

function basisText({ level, norms, when }: Basis): string {
  return [level, whenText(when), norms.join(', ')].filter(part => part !== '').join('; ')
}

function whenText(when: When): string {
  return Object.entries(when)
    .map(([key, value]) => `${key}: ${[value].flat().join(', ')}`)
    .join('; ')
}

/** Text as code, on one line: examples hold signs that Markdown would take for its own. */
function code(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}
