import base from './base.css?inline'
import card from './card.css?inline'
import chip from './chip.css?inline'
import dot from './dot.css?inline'
import guard from './guard.css?inline'
import host from './host.css?inline'
import tokens from './tokens.css?inline'

/** The sheet of the shadow root that holds chip, card and guard. */
export const PAGE_STYLES = host + tokens + base + chip + dot + card + guard
