import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Layer {
  /** Folders of src that it may import from, its own aside. */
  readonly folders: readonly string[]
  /** Of these it takes types alone: nothing of them runs with it. */
  readonly types?: readonly string[]
  /** `null`: any. */
  readonly packages: readonly string[] | null
}

/** Who may import whom: the table of ARCHITECTURE.md. */
const layers: Readonly<Record<string, Layer>> = {
  entrypoints: { folders: ['app', 'ui', 'sites'], packages: ['wxt'] },
  'src/app': {
    folders: ['core', 'page', 'sites', 'ui', 'locale', 'store', 'packs'],
    packages: ['wxt', 'preact', '@floating-ui/dom', 'zod', 'franc-min', 'fflate', 'saxes'],
  },
  'src/page': { folders: ['core', 'sites'], packages: [] },
  'src/sites': { folders: [], types: ['core'], packages: [] },
  'src/ui': { folders: ['core', 'locale'], packages: ['preact', '@floating-ui/dom', 'uplot'] },
  'src/locale': { folders: [], packages: [] },
  'src/store': { folders: ['core'], packages: ['wxt', 'zod'] },
  'src/packs': { folders: ['core'], packages: ['zod', 'yaml'] },
  'src/core': { folders: [], packages: [] },
  scripts: { folders: ['core', 'packs', 'sites'], types: ['app'], packages: null },
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

/** Without those of types, which are gone when it runs. */
const runTimeImportsOf = (file: string) =>
  Array.from(
    readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export) (?!type )(?:[^']*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
    ([, from, dynamic]) => from ?? dynamic ?? '',
  )

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function forbidden(file: string, layer: string, { folders, types = [], packages }: Layer, specifier: string): boolean {
  if (/^virtual:|\.ya?ml$|\.css/.test(specifier)) return false
  if (!specifier.startsWith('.')) return packages !== null && !packages.includes(packageOf(specifier))
  const target = normalize(join(dirname(file), specifier))
  const isIn = (folder: string) => target.startsWith(`src/${folder}/`)
  if (target.startsWith(`${layer}/`) || folders.some(isIn)) return false
  return !types.some(isIn) || runTimeImportsOf(file).includes(specifier)
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

/** Rooms of src/app that run beside a page, and those that run in one. */
const BESIDE_A_PAGE = ['panel', 'options', 'accounts', 'guide', 'background']
const IN_A_PAGE = ['watch', 'content', 'composer', 'publishing', 'kit']

describe.each(BESIDE_A_PAGE)('src/app/%s', room => {
  it('imports nothing of what runs in a page', () => {
    const faults = filesOf(`src/app/${room}`).flatMap(file =>
      importsOf(file).filter(specifier =>
        IN_A_PAGE.some(other => normalize(join(dirname(file), specifier)).startsWith(`src/app/${other}/`)),
      ),
    )
    expect(faults).toEqual([])
  })
})

/** What is left of the core in a page: types aside, what the check at a press needs, a table of marks, the smallest of helpers. */
const CORE_IN_A_PAGE = /^src\/core\/(?:press|model|finding|span|silence|reminder|text\/marks)\.ts$/
const CORE_OF_THE_PRESS_CHECK =
  /^src\/core\/text\/(?:analysis|calendar|lowered|quotation|seen|word-key|identifiers\/(?:credentials|hetu|luhn|personnummer|secrecy-mark))\.ts$/

/** All files that run with one, by what they import. */
function withImports(entry: string): string[] {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const specifier of runTimeImportsOf(file))
      if (specifier.startsWith('.') && /\.tsx?$/.test(specifier)) visit(normalize(join(dirname(file), specifier)))
  }
  visit(entry)
  return [...seen]
}

describe('the watcher', () => {
  it('is a few files, and knows neither sites nor rules', () => {
    const allowed =
      /^(?:entrypoints\/watch\.content|src\/app\/watch\/[\w-]+|src\/app\/kit\/lifetime|src\/app\/messages\/(?:ask|questions)|src\/page\/(?:guard|keydown|watch|tree)|src\/locale\/watch-texts|src\/sites\/hosts|src\/ui\/styles\/line-styles)\.ts$/
    expect(withImports('entrypoints/watch.content.ts').filter(file => !allowed.test(file))).toEqual([])
  })
})

describe('the page script', () => {
  const seen = withImports('entrypoints/compose.content.ts')

  it('carries the page’s work alone: no engine, no language model, no parser', () => {
    const core = seen.filter(file => file.startsWith('src/core/'))
    expect(core.filter(file => !CORE_IN_A_PAGE.test(file) && !CORE_OF_THE_PRESS_CHECK.test(file))).toEqual([])
    expect(core).toContain('src/core/press.ts')
    expect(seen.filter(file => /^src\/(?:store\/(?!advice)|app\/(?:background|panel|options))/.test(file))).toEqual([])
  })
})

/** Files that import each other in a ring, types included: a ring is read, and moved, only as a whole. */
function circles(files: readonly string[]): string[][] {
  const arrows = new Map(
    files.map(file => [
      file,
      importsOf(file)
        .map(specifier => normalize(join(dirname(file), specifier)))
        .filter(target => files.includes(target)),
    ]),
  )
  const done = new Set<string>()
  const found: string[][] = []
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file])
    else if (!done.has(file)) {
      for (const target of arrows.get(file) ?? []) walk(target, [...way, file])
      done.add(file)
    }
  }
  for (const file of files) walk(file, [])
  return found
}

describe('src', () => {
  it('has no circle of imports', () => {
    expect(circles(filesOf('src'))).toEqual([])
  })
})

describe('scripts', () => {
  it('are imported by tests and import none of them', () => {
    const faults = filesOf('scripts').filter(file =>
      importsOf(file).some(specifier => normalize(join(dirname(file), specifier)).startsWith('tests/')),
    )
    expect(faults).toEqual([])
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

describe('the linter', () => {
  it('excuses no file from functions of 30 lines at most', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
      overrides: { includes: string[]; linter: { rules: { complexity?: { noExcessiveLinesPerFunction?: unknown } } } }[]
    }
    const limits = overrides.flatMap(({ includes, linter }) => {
      const limit = linter.rules.complexity?.noExcessiveLinesPerFunction
      return limit === undefined ? [] : [{ includes, limit }]
    })
    expect(limits).toEqual([
      {
        includes: ['src/**', 'scripts/**', 'entrypoints/**'],
        limit: { level: 'error', options: { maxLines: 30, skipBlankLines: true } },
      },
    ])
  })
})
