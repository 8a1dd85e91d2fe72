import type { Finding } from '../../core/finding.ts'
import type { Recognised } from '../../page/recognise.ts'
import type { ComposerSpec, Site } from '../../sites/site.ts'
import type { ComposerView, PanelSection, WritingAs } from '../../ui/view.ts'
import type { Declined } from '../composer/declined.ts'
import type { FieldOnSite } from '../composer/on-site.ts'
import type { Kit } from '../kit/kit.ts'
import type { Lifetime } from '../kit/lifetime.ts'
import type { Publishing } from '../publishing/publishing.ts'

/** What a composer keeps when the site puts another editor in its place. */
export interface Carried {
  readonly spec: ComposerSpec | null
  readonly declined: Declined
  readonly chosen: WritingAs | null
  /** The finding that the open card spoke of. */
  readonly open: Finding | null
}

export interface SessionParts {
  readonly site: Site
  readonly field: HTMLElement
  readonly found: Recognised
  readonly kit: Kit
  readonly lifetime: Lifetime
  /** Ends with the composer; the extension's own life is in `lifetime`. */
  readonly signal: AbortSignal
  readonly carried: Carried | null
  readonly publishing: Pick<Publishing, 'failed' | 'setView'>
  onView(view: ComposerView): void
  /** Somebody said here who writes. */
  onWriter(composer: FieldOnSite, choice: WritingAs): void
  /** Opens the panel at a section, as a popup too unless it must stand beside; a page of ours has none. */
  readonly openPanel?: (section: PanelSection, popup?: boolean) => void
}
