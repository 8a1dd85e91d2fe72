import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>
}

/** Whether `name` can be found from the folder of `from`, as Node looks for it. */
function found(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}

const installed = Object.entries(packages).filter(([folder]) => folder !== '')

test('the lockfile says of every package what its bytes must be', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([folder]) => folder)).toEqual(
    [],
  )
})

// Without an address npm takes a package from the registry that it is set up for; any other address is a way around it.
test('the lockfile takes packages from the registry alone, none from git, a file or another host', () => {
  const elsewhere = installed.filter(
    ([, { version = '', resolved = 'https://registry.npmjs.org/', link }]) =>
      link || !/^\d+\.\d+\.\d+/.test(version) || !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere.map(([folder]) => folder)).toEqual([])
})

test('what is asked for is one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

/** Packages whose own script runs while they are installed, and why that must be. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/node': 'has npm install the Node for this machine; that one package is not in the lockfile',
  'node_modules/core-js': 'prints a line; comes with Draft.js, for the test pages',
}

test('no package runs a script while it is installed, but those that are known to', () => {
  expect(
    installed
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([folder]) => folder)
      .sort(),
  ).toEqual(Object.keys(SCRIPTS).sort())
})

// An `npm install` beside an old node_modules drops what is for other platforms; after that `npm ci` refuses to run.
test('the lockfile names the optional parts of packages for every platform', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(name => !found(folder, name)),
  )
  expect(missing).toEqual([])
})
