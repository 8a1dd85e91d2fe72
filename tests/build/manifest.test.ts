import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { siteMatches } from '../../src/sites/hosts.ts'
import { EXPLAINED } from '../../src/ui/options/about-section.tsx'

/** These read what was built: `npm test` builds first. */
const TARGETS = ['dist/chrome-mv3', 'dist/firefox-mv3']

describe.each(TARGETS)('the manifest of %s', target => {
  const path = `${target}/manifest.json`
  const manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null

  test('was built', () => {
    expect(manifest?.manifest_version).toBe(3)
  })

  test('asks for storage, alarms, the menu, its own script, a place beside the page and the four sites, and nothing else', () => {
    const beside = target.includes('chrome') ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'contextMenus', 'scripting', ...beside])
    expect([...manifest.host_permissions].sort()).toEqual(siteMatches().sort())
    expect(manifest.optional_permissions).toBeUndefined()
    expect(manifest.optional_host_permissions).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  test('shows the panel beside the page too, in the place that the browser has for it', () => {
    const place = target.includes('chrome') ? manifest.side_panel?.default_path : manifest.sidebar_action?.default_panel
    expect(place).toBe('sidepanel.html')
    // It stays closed until somebody opens it.
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false)
  })

  test.each(['SECURITY.md', 'docs/permissions.md', 'docs/store/README.md'])(
    'has each permission explained in %s',
    document => {
      const text = readFileSync(document, 'utf8')
      expect(manifest.permissions.filter((permission: string) => !text.includes(`\`${permission}\``))).toEqual([])
    },
  )

  test('has each permission explained to its users in the options', () => {
    expect(manifest.permissions.toSorted()).toEqual(
      EXPLAINED.filter(permission => target.includes('chrome') || permission !== 'sidePanel').toSorted(),
    )
  })

  test('keeps the id that settings and policies hang on, and leaves a store its own', () => {
    const gecko = manifest.browser_specific_settings?.gecko
    if (target.includes('firefox')) expect(gecko?.id).toBe('tolkku@tolkku.invalid')
    else expect([gecko, manifest.key]).toEqual([undefined, undefined])
  })

  test('has the watcher alone on the named hosts, in the top frame, in its own world', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    const [script] = manifest.content_scripts
    expect([script.js, script.css]).toEqual([['content-scripts/watch.js'], undefined])
    expect([...script.matches].sort()).toEqual(siteMatches().sort())
    expect(script.all_frames).toBeFalsy()
    expect(script.match_about_blank).toBeFalsy()
    expect(script.world).toBeUndefined()
  })

  test('lets extension pages connect nowhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/)
  })

  test('suggests at most four keys, with a letter each, and says in every language what they do', () => {
    const commands: [string, { suggested_key: { default: string; mac: string }; description?: string }][] =
      Object.entries(manifest.commands)
    expect(commands.map(([name]) => name).sort()).toEqual([
      '_execute_action',
      'check-selection',
      'next-finding',
      'pause',
    ])
    const letters = commands.map(([, { suggested_key }]) => /^Alt\+Shift\+([A-Z])$/.exec(suggested_key.default)?.[1])
    expect(new Set(letters).size).toBe(4)
    // What Chromium keeps for itself with these keys: bookmarks, feedback, the toolbar, groups of tabs.
    expect(letters.filter(letter => !letter || 'ABCIPTWXZ'.includes(letter))).toEqual([])
    for (const language of ['fi', 'sv', 'en']) {
      const messages = JSON.parse(readFileSync(`${target}/_locales/${language}/messages.json`, 'utf8'))
      for (const [name, { description }] of commands) {
        const key = /^__MSG_(\w+)__$/.exec(description ?? '')?.[1] ?? ''
        if (name !== '_execute_action') expect(messages[key]?.message).toBeTruthy()
      }
    }
  })

  test('speaks the browser’s language', () => {
    expect(manifest.name).toBe('__MSG_extName__')
    for (const language of ['fi', 'sv', 'en']) {
      const messages = JSON.parse(readFileSync(`${target}/_locales/${language}/messages.json`, 'utf8'))
      expect(messages.extName.message).toBeTruthy()
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132)
    }
  })
})
