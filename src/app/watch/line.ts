import { type WatchTexts, watchTexts } from '../../locale/watch-texts.ts'
import { dialogAround } from '../../page/tree.ts'
import { LINE_STYLES } from '../../ui/styles/line-styles.ts'
import { createOwnHost } from './own-host.ts'

/** How long what needs no answer stays said, in ms. */
const SAID_FOR = 12_000

export interface Line {
  say(what: keyof WatchTexts, beside: Element | null): void
  close(): void
}

/** One small line in a page, in a closed shadow root of its own. It takes no press. */
export function createLine(): Line {
  let host: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(timer)
    host?.remove()
    host = null
  }
  return {
    close,
    say(what, beside) {
      close()
      try {
        host = shown(what, (beside && dialogAround(beside)) ?? document.documentElement)
      } catch (error) {
        // A page that has taken away what it takes to say it.
        console.warn('Tolkku', error)
      }
      timer = setTimeout(close, SAID_FOR)
    },
  }
}

function shown(what: keyof WatchTexts, home: Element): HTMLElement {
  const { language, texts } = watchTexts()
  const { element, root } = createOwnHost(LINE_STYLES)
  const status = document.createElement('div')
  Object.assign(status, { lang: language, className: `line ${String(what)}`, role: 'status' })
  root.append(status)
  home.append(element)
  element.showPopover()
  // There before it says something: what comes with its text at once is not read out.
  setTimeout(() => (status.textContent = texts[what]), 50)
  return element
}
