import { keepFocus } from '../ui/keep-focus.ts'
import { adopt } from '../ui/styles/adopt.ts'

/** Begins a page of ours: its sheet, what it shows, and a focus that is never lost. */
export function beginOwnPage(css: string, mount: (home: HTMLElement) => void): void {
  adopt(document, css)
  mount(document.body)
  keepFocus(document.body)
}
