import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { ROOT } from './steps/step.ts'

/**
 * Builds from the archive of the sources in another folder, by what its README says (npm ci, npm run zip), and holds it
 * against what `npm run zip` wrote here. Takes some minutes.
 */
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const sources = join(ROOT, 'dist/zip', `tolkku-${version}-sources.zip`)
if (!existsSync(sources)) throw new Error('nothing to hold it against: run `npm run zip` first')
const folder = mkdtempSync(join(tmpdir(), 'tolkku built elsewhere '))
const here = sumsIn(ROOT)
for (const [path, bytes] of Object.entries(unzipSync(readFileSync(sources)))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}
for (const command of [
  ['ci', '--no-audit', '--no-fund'],
  ['run', 'zip'],
])
  execFileSync('npm', command, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
const there = sumsIn(folder)
const differing = [...there].filter(([archive, sum]) => here.get(archive) !== sum).map(([archive]) => archive)
for (const archive of there.keys()) console.log(`${differing.includes(archive) ? '✗' : '✓'} ${archive}`)
rmSync(folder, { recursive: true })
process.exitCode = differing.length > 0 || there.size === 0 ? 1 : 0

function sumsIn(root: string): Map<string, string> {
  const lines = readFileSync(join(root, 'dist/zip/SHA256SUMS'), 'utf8').trim().split('\n')
  return new Map(lines.map(line => line.split('  ') as [string, string]).map(([sum, name]) => [name, sum]))
}
