import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { LANGUAGES, type Language, type Localized } from '../../../src/core/model.ts'
import { PLACES } from './settings.ts'

/** How a setting is asked for in the editor of group policies. Lists of plain texts have a key of their own. */
type Kind = 'boolean' | 'text' | 'list'

const LISTS = ['packs', 'ownPacks', 'languages']
const BOOLEANS = ['guard', 'welcome', 'tips', 'insights', 'ledger', 'dryRun']
const CULTURES: Localized = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' }
const BROWSERS = { Chrome: 'Google\\Chrome', Edge: 'Microsoft\\Edge' } as const

/** By key. */
export const policyTitles = (): Readonly<Record<string, Localized>> =>
  parse(readFileSync(new URL('titles.yml', import.meta.url), 'utf8'))

const kindOf = (key: string): Kind => (LISTS.includes(key) ? 'list' : BOOLEANS.includes(key) ? 'boolean' : 'text')

const NAMESPACE = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"'
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Definitions of all settings for Chrome and Edge. */
export function admx(): string {
  const policies = Object.entries(BROWSERS).flatMap(([browser, path]) =>
    Object.keys(policyTitles()).map(key =>
      policy(browser, key, `Software\\Policies\\${path}\\3rdparty\\extensions\\${PLACES.id}\\policy`),
    ),
  )
  const categories = Object.keys(BROWSERS).map(
    name => `    <category name="${name}" displayName="$(string.${name})" />\n`,
  )
  return `${HEAD}<policyDefinitions ${NAMESPACE} revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="tolkku" namespace="Tolkku.Policies" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <categories>
${categories.join('')}  </categories>
  <policies>
${policies.join('')}  </policies>
</policyDefinitions>
`
}

function policy(browser: string, key: string, registryKey: string): string {
  const name = `${browser}_${key}`
  const kind = kindOf(key)
  const value = kind === 'boolean' ? ` valueName="${key}"` : ` presentation="$(presentation.${kind}_${key})"`
  return `    <policy name="${name}" class="Both" displayName="$(string.${key})" explainText="$(string.explain)" key="${registryKey}"${value}>
      <parentCategory ref="${browser}" />
      <supportedOn ref="windows:SUPPORTED_Windows7" />
${elements(kind, key, registryKey)}    </policy>
`
}

function elements(kind: Kind, key: string, registryKey: string): string {
  if (kind === 'boolean')
    return '      <enabledValue><decimal value="1" /></enabledValue>\n      <disabledValue><decimal value="0" /></disabledValue>\n'
  const element =
    kind === 'text'
      ? `<text id="${key}" valueName="${key}" maxLength="100000" />`
      : `<list id="${key}" key="${registryKey}\\${key}" valuePrefix="" />`
  return `      <elements>${element}</elements>\n`
}

const TEXTS: Localized<Readonly<{ explain: string; chrome: string; edge: string }>> = {
  fi: { explain: 'Katso docs/deployment.md.', chrome: 'Tolkku (Chrome)', edge: 'Tolkku (Edge)' },
  sv: { explain: 'Se docs/deployment.md.', chrome: 'Tolkku (Chrome)', edge: 'Tolkku (Edge)' },
  en: { explain: 'See docs/deployment.md.', chrome: 'Tolkku (Chrome)', edge: 'Tolkku (Edge)' },
}

/** Their names in one language. */
export function adml(language: Language): string {
  const titles = policyTitles()
  const { explain, chrome, edge } = TEXTS[language]
  const strings = [
    ['Chrome', chrome],
    ['Edge', edge],
    ['explain', explain],
    ...Object.entries(titles).map(([key, title]) => [key, title[language]]),
  ].map(([id = '', text = '']) => `      <string id="${id}">${escaped(text)}</string>\n`)
  const presentations = Object.entries(titles).flatMap(([key, title]) => {
    const kind = kindOf(key)
    if (kind === 'boolean') return []
    const label = escaped(title[language])
    const box =
      kind === 'list'
        ? `<listBox refId="${key}">${label}</listBox>`
        : `<textBox refId="${key}"><label>${label}</label></textBox>`
    return [`      <presentation id="${kind}_${key}">${box}</presentation>\n`]
  })
  return `${HEAD}<policyDefinitionResources ${NAMESPACE} revision="1.0" schemaVersion="1.0">
  <displayName>Tolkku</displayName>
  <description>Tolkku</description>
  <resources>
    <stringTable>
${strings.join('')}    </stringTable>
    <presentationTable>
${presentations.join('')}    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}

/** The names' files by their paths. */
export const admlFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map(language => [`windows/${CULTURES[language]}/tolkku.adml`, adml(language)]))
