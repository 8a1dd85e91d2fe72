import { PLATFORM_NAMES, type Platform } from '../../src/core/model.ts'
import { SITES } from '../../src/sites/index.ts'
import type { ComposerSpec, Grade, LimitSpec, PublishSpec, Selector, Site } from '../../src/sites/site.ts'
import { composerOf } from '../browser/composers.ts'
import { FIXTURES, type Fixture } from '../browser/fixtures.ts'
import { foldPart } from './folds.ts'
import { surroundingsPart } from './surroundings.ts'

/** What nobody has shown the structure of. It is not read, unless it happens to look like a composer that is. */
const UNSEEN: Readonly<Record<Platform, readonly string[]>> = {
  facebook: ['sharing with a text', 'editing a post or a comment', 'stories', 'the reels composer of Business Suite'],
  x: ['editing a post', 'articles'],
  linkedin: ['reposting with thoughts in the new interface', 'articles and newsletters'],
  instagram: ['editing a published post', 'stories'],
}

const GRADES = ['S', 'M', 'W'] as const

/** The document of platforms, in Markdown: every composer with its evidence, its test pages and what is read around it. */
export function platformsDocument(): string {
  const parts = [
    '# Platforms',
    '',
    'Made from `src/sites` and the list of test pages by `npm run document`; do not edit by hand.',
    '',
    'Grades of evidence: **S** live markup or a dated measurement; **M** a maintained tool uses it; **W** one old source,',
    'or inferred: supported, and the first to break. The date is that of the newest evidence. Nothing here was tried on',
    'the live sites: the test pages under `tests/fixtures` have the real editors in the structure that the evidence shows,',
    'on the real host names and paths.',
    '',
    'A composer **inside a frame is not seen**: Tolkku does not enter frames. An editable that looks like a composer and',
    'that no description claims is never passed over in silence: the chip says that it is not read, and the panel offers',
    'a report of the structure around it, without any text, to copy. In Facebook and Instagram such an editable is left',
    'alone, since private messages have the same editors.',
    '',
    'Every page of the short list is opened in Chromium with real keys and a real pointer: its text is read, underlined,',
    'fixed and the fix undone (`tests/e2e/short-list.test.ts`), it is claimed by the description named here',
    '(`tests/e2e/claims.test.ts`), and its publishing is recognised and held (`tests/e2e/publish.long.test.ts`).',
    '',
    ...Object.values(SITES).flatMap(sitePart),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

function sitePart(site: Site): string[] {
  return [
    `## ${PLATFORM_NAMES[site.platform]}`,
    '',
    `Hosts: ${site.hosts.map(host => `\`${host}\``).join(', ')}`,
    '',
    '| composer | read as | variant (test page) | editor | grade | seen | short list | limits |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...site.composers.flatMap(spec => composerRows(site, spec)),
    '',
    foldPart(site),
    '',
    '### Publishing',
    '',
    '| composer | control | grade | key | recognised by |',
    '| --- | --- | --- | --- | --- |',
    ...site.composers.map(({ id, publish }) => publishRow(id, publish)),
    '',
    ...surroundingsPart(site),
    ...neverRead(site),
    `Not known, so not supported: ${UNSEEN[site.platform].join('; ')}.`,
    '',
  ]
}

function composerRows(site: Site, spec: ComposerSpec): string[] {
  const pages = FIXTURES.filter(({ name }) => name.startsWith(`${site.platform}/`) && composerOf(name) === spec.id)
  const row = (page: Fixture | null) => {
    const { grade, when } = newest(spec.field)
    const cells = [
      `\`${spec.id}\``,
      spec.kind,
      page ? `\`${page.name}\`` : 'no test page',
      page?.editor ?? spec.editors.join(', '),
      page && page.grade !== 'none' ? page.grade : grade,
      when,
      page ? 'yes' : 'no',
      limitText(spec.limits),
    ]
    return `| ${cells.join(' | ')} |`
  }
  return pages.length > 0 ? pages.map(row) : [row(null)]
}

/** Newest month and best grade among alternatives. */
function newest(selectors: readonly Selector[]): { readonly grade: Grade; readonly when: string } {
  const when =
    selectors
      .map(({ seen }) => seen)
      .sort()
      .at(-1) ?? ''
  return { when, grade: GRADES.find(grade => selectors.some(selector => selector.grade === grade)) ?? 'W' }
}

function limitText({ characters, hashtags }: LimitSpec): string {
  const unit = characters?.unit === 'x' ? ' weighted' : ''
  const parts = [
    ...(characters ? [`${characters.allowed.toLocaleString('en')}${unit} characters`] : []),
    ...(hashtags === null ? [] : [`${hashtags} hashtags`]),
  ]
  return parts.join(', ') || 'not known'
}

function publishRow(id: string, { controls, key, proof }: PublishSpec): string {
  const { grade, when } = newest(controls)
  const marked = controls.some(({ pick }) => pick === 'every')
  const control = marked ? 'by a mark of its own' : 'by its place'
  const keys = { enter: 'Enter', 'ctrl-enter': 'Ctrl or Cmd + Enter', none: 'none' }[key ?? 'none']
  const proofs = {
    link: 'a new link to the post',
    row: 'a new row with the text',
    none: 'nothing: the person is asked',
  }
  return `| \`${id}\` | ${control} | ${grade}, ${when} | ${keys} | ${proofs[proof?.kind ?? 'none']} |`
}

function neverRead({ platform, exclude }: Site): string[] {
  const pages = FIXTURES.filter(({ name, kind }) => kind === 'excluded' && name.startsWith(`${platform}/`))
  return [
    '### Never read',
    '',
    `- addresses: ${exclude.paths.map(path => `\`${path.source.replaceAll('\\/', '/').replaceAll('|', '¦')}\``).join(', ')}`,
    `- places: ${exclude.inside.map(({ css }) => `\`${css}\``).join(', ')}`,
    `- held by test pages: ${pages.map(({ name }) => `\`${name}\``).join(', ')}`,
    '',
  ]
}
