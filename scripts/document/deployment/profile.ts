import { exampleSettings, GECKO_ID, PLACES } from './settings.ts'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `
  if (typeof value === 'boolean') return `${indent}<${value}/>\n`
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>\n`
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map(one => plist(one, inner)).join('')}${indent}</array>\n`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, one]) => `${inner}<key>${escaped(key)}</key>\n${plist(one, inner)}`,
    )
    return `${indent}<dict>\n${entries.join('')}${indent}</dict>\n`
  }
  return `${indent}<string>${escaped(String(value))}</string>\n`
}

/** The payloads need ids of their own that never change; these are made up, as everything in the example. */
const uuid = (last: number) => `7A1C2E00-0000-4000-8000-00000000000${last}`

const payload = (type: string, last: number, content: object) => ({
  PayloadType: type,
  PayloadIdentifier: `fi.kuusiranta.tolkku.${last}`,
  PayloadUUID: uuid(last),
  PayloadVersion: 1,
  ...content,
})

/** A configuration profile for macOS: Chrome, Edge and Firefox. */
export function configurationProfile(): string {
  const settings = exampleSettings()
  const forced = { ExtensionInstallForcelist: [`${PLACES.id};${PLACES.update}`] }
  const profile = {
    PayloadDisplayName: 'Tolkku',
    PayloadType: 'Configuration',
    PayloadIdentifier: 'fi.kuusiranta.tolkku',
    PayloadUUID: uuid(0),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadContent: [
      payload('com.google.Chrome', 1, forced),
      payload(`com.google.Chrome.extensions.${PLACES.id}`, 2, settings),
      payload('com.microsoft.Edge', 3, forced),
      payload(`com.microsoft.Edge.extensions.${PLACES.id}`, 4, settings),
      payload('org.mozilla.firefox', 5, {
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: { [GECKO_ID]: { installation_mode: 'force_installed', install_url: PLACES.install } },
        '3rdparty': { Extensions: { [GECKO_ID]: settings } },
      }),
    ],
  }
  const type = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'
  return `<?xml version="1.0" encoding="UTF-8"?>\n${type}\n<plist version="1.0">\n${plist(profile, '')}</plist>\n`
}
