import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand } from './steps/step.ts'
import type { Carried } from './vite/carried.ts'
import { packFiles, packFolder } from './zip/pack.ts'
import { partsOf, sha256 } from './zip/parts.ts'

/** Builds what the stores take, and writes archives, list of parts and checksums to dist/zip. Chrome and Edge take the same build. */
const BUILDS = [
  { options: ['build'], folder: 'dist/chrome-mv3', stores: ['chrome', 'edge'] },
  { options: ['build', '-b', 'firefox'], folder: 'dist/firefox-mv3', stores: ['firefox'] },
]
const OUT = 'dist/zip'

process.chdir(ROOT)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const archives: Record<string, Uint8Array> = {}
for (const { options, folder, stores } of BUILDS) {
  const { code, output } = await runCommand(['wxt', ...options])
  if (code !== 0) throw new Error(output)
  const archive = packFolder(folder)
  for (const store of stores) archives[`tolkku-${version}-${store}.zip`] = archive
}
const sources = trackedFiles()
if (sources) archives[`tolkku-${version}-sources.zip`] = packFiles(sources)
else console.log('no archive of the sources: this folder is not a clone')

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const [name, archive] of Object.entries(archives)) writeFileSync(join(OUT, name), archive)
const carried = BUILDS.flatMap(({ folder }) => JSON.parse(readFileSync(`${folder}.carried.json`, 'utf8')) as Carried[])
const once = [...new Map(carried.map(part => [part.name, part])).values()]
writeFileSync(join(OUT, `tolkku-${version}.cdx.json`), partsOf(once, version, archives))
const sums = Object.entries(archives).map(([name, archive]) => `${sha256(archive)}  ${name}`)
writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`)
console.log(sums.join('\n'))

/** All files here that git does not ignore, as they lie; `null` outside a clone. */
function trackedFiles(): Record<string, Uint8Array> | null {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { status, stdout } = spawnSync('git', options, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const names = status === 0 ? stdout.split('\0').filter(name => name !== '' && existsSync(name)) : []
  return names.length > 0 ? Object.fromEntries(names.map(name => [name, readFileSync(name)])) : null
}
