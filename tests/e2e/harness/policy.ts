import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where a browser on this machine reads what an organisation sets: for all its profiles, so it is there for one test alone. */
export const POLICY_FILES = {
  chromium: '/etc/chromium/policies/managed/tolkku-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const

/** Why no policy can be written here; `null` where it can. */
export function whyNoPolicy(browser: keyof typeof POLICY_FILES): string | null {
  if (process.platform !== 'linux') return 'policies are files on Linux alone'
  if (process.getuid?.() !== 0) return 'only root may write policies'
  return existsSync(POLICY_FILES[browser]) ? `${POLICY_FILES[browser]} is there already` : null
}

/** Writes a policy; what is given takes it away again, with the folders that it needed. */
export function writePolicy(browser: keyof typeof POLICY_FILES, text: string): () => void {
  const path = POLICY_FILES[browser]
  const made = mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return () => rmSync(made ?? path, { recursive: true, force: true })
}

/** A file for administrators with its places filled in, as they would. */
export function filledIn(path: string, places: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`../../../docs/deployment/${path}`, import.meta.url), 'utf8')
  return Object.entries(places).reduce((filled, [place, value]) => filled.replaceAll(place, value), text)
}

/** A folder as a file share: gives the address of each file that is put there. */
export function fileShare() {
  const folder = mkdtempSync(join(tmpdir(), 'tolkku-share-'))
  return {
    put(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content)
      return pathToFileURL(join(folder, name)).href
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
