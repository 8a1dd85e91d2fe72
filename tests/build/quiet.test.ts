import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPacks } from '../../scripts/packs.ts'
import { patternLiterals } from '../../scripts/vite/late-patterns.ts'
import { NGRAMS } from '../../src/core/text/language/ngrams.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { pressRulesOf } from '../../src/packs/press-rules.ts'

/** A content script can reach the net whatever the extension's policy says: so nothing of the kind may be shipped. */
const NETWORK =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/
const LOADING = /createElement\((["'`])(script|img|iframe|link|audio|video|object|embed)\1/
const MARKUP = /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment)\b/

/** Preact takes `dangerouslySetInnerHTML` from whoever gives it; nobody here does, and that is looked for in the source. */
const PREACT_ONLY = 'innerHTML'

const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

describe.each(['dist/chrome-mv3', 'dist/firefox-mv3'])('what is built into %s', target => {
  test.each(files(target, /\.(js|html|css)$/))('%s asks the net for nothing', path => {
    const source = readFileSync(path, 'utf8')
    expect(source.match(NETWORK)?.[0]).toBeUndefined()
    expect(source.match(LOADING)?.[0]).toBeUndefined()
    expect(source.match(/\b(eval|new Function)\s*\(/)?.[0]).toBeUndefined()
    // Names of namespaces, which nobody asks for.
    const addresses = source.match(/https?:\/\/[^\s"'`)\\]+/g) ?? []
    if (path.endsWith('.html')) expect(addresses).toEqual([])
  })

  test('the scripts of a page are one file each: the watcher, and all that it asks for', () => {
    const scripts = files(join(target, 'content-scripts'), /\.js$/).map(path => basename(path))
    expect(scripts.sort()).toEqual(['compose.js', 'watch.js'])
  })

  test.each(files(join(target, 'content-scripts'), /\.js$/))('%s has no pattern that is read while it loads', path => {
    expect(patternLiterals(readFileSync(path, 'utf8'))).toEqual([])
  })
})

describe.each(['dist/chrome-mv3', 'dist/firefox-mv3'])('the page script of %s', target => {
  const script = readFileSync(join(target, 'content-scripts/compose.js'), 'utf8')
  const worker = files(target, /background\.js$/).map(path => readFileSync(path, 'utf8'))[0] ?? ''
  const packs = readPacks()
  const press = new Set(pressRulesOf(packs, generate).rules.map(({ id }) => id))
  const lexicons = Object.keys(Object.assign({}, ...packs.map(pack => pack.lexicons)))
  const rules = packs.flatMap(pack => pack.rules.map(({ rule }) => rule.id))

  test('has no language model, which is in the background', () => {
    // As no quoting changes it.
    const [ends = ''] = /[^'"\\`$]{30}/.exec(NGRAMS.ends) ?? []
    expect([script.includes(ends), worker.includes(ends)]).toEqual([false, true])
  })

  test('has no rules and no lexicons but what the check at a press needs', () => {
    const named = (id: string) => new RegExp(`["'\`]${id}\\\\?["'\`]`)
    expect([...rules, ...lexicons].filter(id => !press.has(id) && named(id).test(script))).toEqual([])
    expect(rules.filter(id => !named(id).test(worker))).toEqual([])
    expect([...press].filter(id => !named(id).test(script))).toEqual([])
  })
})

describe.each(['dist/chrome-mv3', 'dist/firefox-mv3'])('the background of %s', target => {
  test('is of ASCII: with one letter beyond it, it starts the slower', () => {
    const [worker] = files(target, /background\.js$/).map(path => readFileSync(path, 'utf8'))
    expect(worker?.match(/[^\0-\x7f]/)?.[0] ?? null).toBeNull()
    expect(worker?.length).toBeGreaterThan(1_000_000)
  })
})

describe.each(['dist/chrome-mv3', 'dist/firefox-mv3'])('the watcher of %s', target => {
  const script = readFileSync(join(target, 'content-scripts/watch.js'), 'utf8')

  test('knows no markup of a site, keeps nothing and asks one thing: what it sees goes nowhere', () => {
    expect(script.match(/tweet|lexical|ql-editor|data-testid|componentkey|artdeco/i)?.[0]).toBeUndefined()
    expect(script.match(/localStorage|sessionStorage|indexedDB|\.storage\b/)?.[0]).toBeUndefined()
    expect(script.match(/sendMessage\(/g)).toHaveLength(1)
  })

  test('keeps what it says in a closed root', () => {
    expect(script.match(/attachShadow\(\{mode:"(\w+)"/)?.[1]).toBe('closed')
  })
})

describe('our own code', () => {
  test.each(files('src', /\.tsx?$/).concat(files('entrypoints', /\.tsx?$/)))('%s makes no markup from text', path => {
    const source = readFileSync(path, 'utf8')
    expect(source.match(MARKUP)?.[0]).toBeUndefined()
    expect(source).not.toContain(`dangerouslySet${PREACT_ONLY[0]?.toUpperCase()}${PREACT_ONLY.slice(1)}`)
    expect(source.match(NETWORK)?.[0]).toBeUndefined()
  })
})
