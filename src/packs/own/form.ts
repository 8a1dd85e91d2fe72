import { LANGUAGES, type Localized, PLATFORMS } from '../../core/model.ts'
import type { PackForm } from '../../core/pack-form.ts'
import { withoutLinkStart } from '../../core/text/marks.ts'
import { COMMON } from '../rule-set.ts'
import type { OwnPackFile } from './schema.ts'

const listOf = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean)

/** What is left empty is as it is in the first language that was filled in. */
function filled(typed: Localized): { fi: string; sv: string; en: string } {
  const first = LANGUAGES.map(language => typed[language].trim()).find(Boolean) ?? ''
  return { fi: typed.fi.trim() || first, sv: typed.sv.trim() || first, en: typed.en.trim() || first }
}

/** The file that a form stands for, to be checked as any other. `today` as YYYY-MM-DD. */
export function packOfForm(form: PackForm, today: string): OwnPackFile {
  const title = filled(form.title)
  const norms = form.norms.filter(({ title }) => filled(title).fi !== '')
  const section = { fi: 'ohje', sv: 'anvisningen', en: 'the guideline' }
  return {
    id: form.id.trim() || idOf(title.fi),
    version: 1,
    title,
    guideline: { title: filled(form.guideline).fi === '' ? title : filled(form.guideline), year: null },
    reviewed: today,
    languages: [...form.languages],
    organisation: {
      names: { fi: [title.fi], sv: [title.sv], en: [title.en] },
      domains: { fi: hostsOf(form.domains.fi), sv: hostsOf(form.domains.sv), en: hostsOf(form.domains.en) },
      hashtags: listOf(form.hashtags).map(tag => (tag.startsWith('#') ? tag : `#${tag}`)),
      emails: listOf(form.contact.email),
      phones: [],
      ibans: [],
      places: [],
      contact: {
        name: filled(form.contact.name).fi === '' ? title : filled(form.contact.name),
        email: form.contact.email.trim() || null,
      },
    },
    channels: channelsOf(form, title),
    norms: Object.fromEntries(norms.map(({ title }, at) => [normId(at), { section, title: filled(title) }])),
    adopts: adoptionsOf(norms),
  }
}

const normId = (at: number) => `point-${at + 1}`

/** Hosts as checks compare them: without the protocol and `www.`. */
const hostsOf = (typed: string) => listOf(typed).map(host => withoutLinkStart(host).replace(/\/.*$/, '').toLowerCase())

function channelsOf({ handles }: PackForm, title: { fi: string; sv: string; en: string }): OwnPackFile['channels'] {
  return PLATFORMS.flatMap(platform => {
    const handle = handles[platform].trim().replace(/^@/, '').toLowerCase()
    return handle === '' ? [] : [{ id: platform, name: title, kind: 'main' as const, platform, address: null, handle }]
  })
}

/** A rule rests on all the points that name it. */
function adoptionsOf(norms: PackForm['norms']): { rule: string; norms: string[] }[] {
  const rules = [...new Set(norms.flatMap(norm => norm.rules))]
  return rules.map(rule => ({
    rule: rule.slice(COMMON.length + 1),
    norms: norms.flatMap((norm, at) => (norm.rules.includes(rule) ? [normId(at)] : [])),
  }))
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o' }

/** `Kuusirannan kunta` as `kuusirannan-kunta`. */
const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[äåö]/g, letter => PLAIN[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
