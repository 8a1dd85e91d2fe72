import type { PanelSection } from '../../ui/view.ts'

/** Brings a section of the panel into sight and gives it the focus; the panel's beginning where it is not shown. */
export function leadTo(section: PanelSection): void {
  const place = document.getElementById(section) ?? document.getElementById('top')
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}
