import { render } from 'preact'
import { LANGUAGES, type MessageLanguages } from '../../../src/core/model.ts'
import { adopt } from '../../../src/ui/styles/adopt.ts'
import { INSIGHTS_STYLES } from '../../../src/ui/styles/insights-styles.ts'
import { PAGE_STYLES } from '../../../src/ui/styles/page-styles.ts'
import { OPTIONS_STYLES, PAGES_STYLES, PANEL_STYLES, WIDE_STYLES } from '../../../src/ui/styles/panel-styles.ts'
import type { Preferences } from '../../../src/ui/view.ts'
import { EXTENSION_STATES, PAGE_STATES } from './states.tsx'

/** As on a site's page: a host on a stage, an open shadow root, our sheet in it. */
function showOnPage(state: string, preferences: Preferences): void {
  const stage = document.createElement('main')
  stage.style.cssText = 'min-height: 100vh; background: light-dark(#e4e7eb, #0e1217); color-scheme: light dark'
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  adopt(root, PAGE_STYLES)
  const place = document.createElement('div')
  place.style.cssText = state.startsWith('chip')
    ? 'position: fixed; inset: auto auto 24px 8px'
    : 'position: fixed; inset: 8px auto auto 8px'
  root.append(place)
  const heading = stage.appendChild(document.createElement('h1'))
  heading.textContent = 'Stage'
  heading.style.cssText = 'clip-path: inset(50%); position: absolute'
  stage.append(host)
  document.body.append(stage)
  render(PAGE_STATES[state]?.(preferences) ?? null, place)
}

function stylesOf(state: string): string {
  if (state.startsWith('check')) return WIDE_STYLES
  if (state.startsWith('insights')) return INSIGHTS_STYLES
  if (/^(welcome|guide)/.test(state)) return PAGES_STYLES
  return /^(?:options|accounts)/.test(state) ? OPTIONS_STYLES : PANEL_STYLES
}

/** As in popup and options: the sheet on the document. */
function showAsPage(state: string, preferences: Preferences): void {
  adopt(document, stylesOf(state))
  document.body.className = 'tk'
  render(EXTENSION_STATES[state]?.(preferences) ?? null, document.body)
}

/** The state in the address after `#`, drawn anew on an empty page. */
function show(): void {
  const query = new URLSearchParams(location.hash.slice(1))
  const state = query.get('state') ?? 'chip-findings'
  const language = LANGUAGES.find(known => known === query.get('language')) ?? 'fi'
  render(null, document.body)
  document.body.replaceChildren()
  document.adoptedStyleSheets = []
  document.documentElement.lang = language
  document.body.style.margin = '0'
  const draw = state in EXTENSION_STATES ? showAsPage : showOnPage
  draw(state, { interfaceLanguage: language, messageLanguages: language satisfies MessageLanguages })
  document.body.dataset.shown = location.hash
}

// For the script that takes the screenshots.
document.documentElement.dataset.states = [...Object.keys(PAGE_STATES), ...Object.keys(EXTENSION_STATES)].join()
show()
window.addEventListener('hashchange', show)
