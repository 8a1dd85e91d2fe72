import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { learnedModel } from './scripts/learn/model.ts'
import { checkedPacks } from './scripts/packs.ts'
import { carriedPlugin, writeCarried } from './scripts/vite/carried.ts'
import { evidencePlugin } from './scripts/vite/evidence.ts'
import { languageWordsPlugin } from './scripts/vite/language-words.ts'
import { latePatterns } from './scripts/vite/late-patterns.ts'
import { minifiedOnce } from './scripts/vite/minified-once.ts'
import { nativeBrowser } from './scripts/vite/native-browser.ts'
import { packsPlugin } from './scripts/vite/packs.ts'
import { plainStart } from './scripts/vite/plain-start.ts'
import { plainStrings } from './scripts/vite/plain-strings.ts'
import { polyfillModule } from './scripts/vite/polyfill-module.ts'
import { yamlPlugin } from './scripts/vite/yaml.ts'
import { siteMatches } from './src/sites/hosts.ts'

/** Tests look into our shadow root in a build of its own; what is shipped keeps it closed. */
const openShadow = process.env.TOLKKU_OPEN_SHADOW === '1'

/** Extension pages load their own files and nothing else; there is no address that they may connect to. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Keys that no browser and none of the four sites uses; on a Mac, Option with a letter writes a sign. */
const key = (letter: string) => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` })

/** What can be done by key anywhere. A browser takes four suggested keys at most. */
const COMMANDS = {
  _execute_action: { suggested_key: key('L') },
  'next-finding': { suggested_key: key('J'), description: '__MSG_commandNext__' },
  pause: { suggested_key: key('U'), description: '__MSG_commandPause__' },
  'check-selection': { suggested_key: key('K'), description: '__MSG_commandCheck__' },
}

const terser = ({ passes, ascii_only }: { readonly passes: number; readonly ascii_only: boolean }) =>
  ({ ecma: 2020, compress: { passes, unsafe_arrows: true }, format: { wrap_iife: true, ascii_only } }) as const

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  modulesDir: 'wxt-modules',
  outDir: 'dist',
  // Not by `outDir`: that one goes into the compiler's settings, which no build may change while others read them.
  outDirTemplate: `${openShadow ? '../dist-test/' : ''}{{browser}}-mv{{manifestVersion}}{{modeSuffix}}`,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // Learned before anything is built: Vite waits a minute for a module, and a slow machine may take longer to learn.
    'build:before': async () => void (await learnedModel(await checkedPacks())),
    // Of the page script each byte counts, and eight seconds of a build are well spent on it alone. All else is written in
    // ASCII: one letter beyond it makes the browser read the background's three megabytes slowly and keep them in six.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (build && !entrypoints.some(({ type }) => type === 'content-script'))
        build.terserOptions = terser({ passes: 1, ascii_only: true })
    },
    'build:done': wxt => writeCarried(wxt.config.outDir),
  },
  vite: () => ({
    plugins: [
      nativeBrowser(),
      plainStart(),
      evidencePlugin(),
      latePatterns(),
      plainStrings(),
      preact(),
      yamlPlugin(),
      packsPlugin(),
      languageWordsPlugin(),
      polyfillModule(),
      carriedPlugin(),
      minifiedOnce(),
    ],
    // Vite's helper that loads modules ahead can ask the net; what is shipped holds nothing that can.
    build: {
      modulePreload: false,
      // Terser is a percent smaller than the built-in minifier: the content script has a budget. A function in brackets
      // is compiled while the script loads; without them V8 reads the whole script a second time to run it.
      minify: 'terser',
      terserOptions: terser({ passes: 4, ascii_only: false }),
    },
    define: { __TOLKKU_OPEN_SHADOW__: JSON.stringify(openShadow) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'contextMenus', 'scripting'],
    commands: COMMANDS,
    host_permissions: siteMatches(),
    content_security_policy: { extension_pages: PAGE_POLICY },
    // Iterator helpers are the youngest of what is used; without them the script would fail silently.
    // Firefox has no schema of what an organisation may set.
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '122',
      storage: { managed_schema: 'managed_schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tolkku@tolkku.invalid',
          strict_min_version: '149.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
