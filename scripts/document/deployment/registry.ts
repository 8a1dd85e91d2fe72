import { exampleSettings, PLACES } from './settings.ts'

const BROWSERS = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge' } as const
export type WindowsBrowser = keyof typeof BROWSERS

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`

/** A file for regedit, or for Group Policy preferences: what forces the extension in, and its settings. */
export function registryFile(browser: WindowsBrowser): string {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${BROWSERS[browser]}`
  const sections = [
    section(`${root}\\ExtensionInstallForcelist`, { 1: `${PLACES.id};${PLACES.update}` }),
    ...settingsSections(`${root}\\3rdparty\\extensions\\${PLACES.id}\\policy`, exampleSettings()),
  ]
  return `Windows Registry Editor Version 5.00\n\n${sections.join('\n')}`
}

const section = (key: string, values: Readonly<Record<string, unknown>>) =>
  `[${key}]\n${Object.entries(values)
    .map(([name, value]) => `"${name}"=${written(value)}\n`)
    .join('')}`

/** Lists of lists and objects are written as JSON, which the browsers read. */
function written(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`
  return quoted(typeof value === 'string' ? value : JSON.stringify(value))
}

const isPlain = (value: unknown) => typeof value !== 'object'

/** Plain values in the key itself, lists and objects of plain values in keys below it. */
function settingsSections(key: string, settings: Readonly<Record<string, unknown>>): string[] {
  const isBelow = (value: unknown): value is object => !isPlain(value) && Object.values(value as object).every(isPlain)
  const entries = Object.entries(settings)
  const here = Object.fromEntries(entries.filter(([, value]) => !isBelow(value)))
  const below = entries.flatMap(([name, value]) =>
    isBelow(value) ? [section(`${key}\\${name}`, Array.isArray(value) ? numbered(value) : { ...value })] : [],
  )
  return [section(key, here), ...below]
}

const numbered = (list: readonly unknown[]) => Object.fromEntries(list.map((value, at) => [at + 1, value]))
