import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

/** A browser that can't be had; the message is one line that says what to install. */
export class BrowserMissing extends Error {}

const home = homedir()
const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  folder => folder !== undefined,
)

/** Chromium and Edge come before Chrome, which since version 137 no longer loads an unpacked extension by a switch. */
const PLACES: Record<BrowserName, Record<string, readonly string[]>> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'google-chrome',
      'google-chrome-stable',
    ],
    darwin: ['Chromium', 'Microsoft Edge', 'Google Chrome'].flatMap(name =>
      ['/Applications', `${home}/Applications`].map(folder => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
    win32: [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ].flatMap(path => windows.map(folder => join(folder, path))),
  },
  firefox: {
    linux: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: [
      `/Applications/Firefox.app/Contents/MacOS/firefox`,
      `${home}/Applications/Firefox.app/Contents/MacOS/firefox`,
    ],
    win32: windows.map(folder => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
}

const VARIABLE: Record<BrowserName, string> = { chromium: 'TOLKKU_CHROME', firefox: 'TOLKKU_FIREFOX' }
const DEBIAN: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
const ADVICE: Record<BrowserName, string> = {
  chromium: 'Install Chromium, Microsoft Edge or Google Chrome, or set TOLKKU_CHROME to its program file.',
  firefox: 'Install Firefox 149 or newer, or set TOLKKU_FIREFOX to its program file.',
}

/** @returns the program file of an installed browser, or `null` */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[VARIABLE[name]]
  if (chosen) return existsSync(chosen) ? chosen : null
  for (const place of PLACES[name][platform()] ?? []) {
    const found = place.includes('/') || place.includes('\\') ? existing(place) : onPath(place)
    if (found) return found
  }
  return null
}

/**
 * Finds the browser, and on Debian as root installs it.
 * @throws {BrowserMissing} when it can't be had
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  if (!process.env[VARIABLE[name]] && canInstall()) {
    console.log(`Installing ${DEBIAN[name]}…`)
    install(DEBIAN[name])
    const installed = findBrowser(name)
    if (installed) return installed
  }
  throw new BrowserMissing(ADVICE[name])
}

/** Emoji in screenshots need a font; without it they are boxes, and nothing else is wrong. */
export function ensureEmojiFont(): void {
  if (!canInstall() || existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf')) return
  install('fonts-noto-color-emoji')
}

function canInstall(): boolean {
  return platform() === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null
}

function install(debianPackage: string): void {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options)
}

const existing = (path: string) => (existsSync(path) ? path : null)

function onPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, program)).find(existsSync) ?? null
}

if (import.meta.main) {
  const wanted = process.argv.includes('--all') ? (['chromium', 'firefox'] as const) : (['chromium'] as const)
  for (const name of wanted) console.log(`${name}: ${ensureBrowser(name)}`)
}
