import base from './base.css?inline'
import form from './form.css?inline'
import ledger from './ledger.css?inline'
import note from './note.css?inline'
import options from './options.css?inline'
import pages from './pages.css?inline'
import panel from './panel.css?inline'
import tokens from './tokens.css?inline'

/** The sheet of popup and side panel. */
export const PANEL_STYLES = tokens + base + form + note + panel + ledger

/** The sheet of the options page. */
export const OPTIONS_STYLES = tokens + base + form + note + options

/** The sheet of pages where a text is written with what is known of it beside. */
export const WIDE_STYLES = tokens + base + form + note + options + panel + pages

/** The sheet of welcome and guide. */
export const PAGES_STYLES = tokens + base + form + note + options + pages
