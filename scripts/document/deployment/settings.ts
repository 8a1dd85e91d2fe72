import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(`../../../docs/deployment/${name}`, import.meta.url), 'utf8').trim()

/** What stands in the files for what an organisation puts in its place. */
export const PLACES = {
  id: 'EXTENSION_ID',
  update: 'UPDATE_URL',
  install: 'INSTALL_URL',
} as const

/** Firefox knows the extension by this id. */
export const GECKO_ID = 'tolkku@tolkku.invalid'

export type Settings = Readonly<Record<string, unknown>>

/** The settings of the example: those of `settings.json`, with the pack whole. */
export const exampleSettings = (): Settings => ({
  ...(JSON.parse(read('settings.json')) as Settings),
  ownPacks: [JSON.stringify(JSON.parse(read('kuusiranta.json')))],
})
