import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Layer {
  /** Folders of src that it may import from, its own aside. */
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

/** Who may import whom: the table of ARCHITECTURE.md. */
const layers: Readonly<Record<string, Layer>> = {
  entrypoints: { folders: ['app', 'ui', 'sites'], packages: ['wxt'] },
  'src/app': {
    folders: ['core', 'page', 'sites', 'ui', 'locale', 'store', 'packs'],
    packages: ['wxt', 'preact', '@floating-ui/dom', 'zod', 'franc-min'],
  },
  'src/page': { folders: ['core', 'sites'], packages: [] },
  'src/sites': { folders: ['core'], packages: [] },
  'src/ui': { folders: ['core', 'locale'], packages: ['preact', '@floating-ui/dom'] },
  'src/locale': { folders: [], packages: [] },
  'src/store': { folders: ['core'], packages: ['wxt', 'zod'] },
  'src/packs': { folders: ['core'], packages: ['zod', 'yaml'] },
  'src/core': { folders: [], packages: [] },
}

const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))

const importsOf = (file: string) =>
  Array.from(
    readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export|\}).*? from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  )

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function forbidden(file: string, layer: string, { folders, packages }: Layer, specifier: string): boolean {
  if (/^virtual:|\.ya?ml$|\.css/.test(specifier)) return false
  if (!specifier.startsWith('.')) return !packages.includes(packageOf(specifier))
  const target = normalize(join(dirname(file), specifier))
  return !target.startsWith(`${layer}/`) && !folders.some(folder => target.startsWith(`src/${folder}/`))
}

describe.each(Object.entries(layers))('%s', (layer, allowed) => {
  it('imports only what its layer may', () => {
    const faults = filesOf(layer).flatMap(file =>
      importsOf(file)
        .filter(specifier => forbidden(file, layer, allowed, specifier))
        .map(specifier => `${file} imports ${specifier}`),
    )
    expect(faults).toEqual([])
  })

  it('has no file over 300 lines, but for what a script writes', () => {
    const written = filesOf(layer).filter(file => file !== 'src/locale/keys.ts')
    const long = written.filter(file => readFileSync(join(root, file), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })
})

describe('the core', () => {
  it('has no clock, no DOM and no browser API', () => {
    const hidden = /\bDate\.now\b|new Date\(\)|\bdocument\b\.|\bwindow\b\.|\blocation\b\.|\bchrome\.|\bbrowser\./
    expect(filesOf('src/core').filter(file => hidden.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

describe('entrypoints', () => {
  it('are wiring only: 40 lines at most', () => {
    const long = filesOf('entrypoints').filter(file => readFileSync(join(root, file), 'utf8').split('\n').length > 41)
    expect(long).toEqual([])
  })
})
