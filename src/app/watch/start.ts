import { browser } from 'wxt/browser'
import { guardPresses } from '../../page/guard.ts'
import { watchFields } from '../../page/watch.ts'
import { createLifetime } from '../kit/lifetime.ts'
import { ask } from '../messages/ask.ts'
import { PANEL_PORT } from '../messages/questions.ts'
import { createLine } from './line.ts'
import { awaitRest } from './rest.ts'
import { Watcher } from './watcher.ts'

/** All that a page has of us until somebody writes in it: a few listeners, and no site is known. */
export function startWatch(): void {
  const { signal, alive } = createLifetime()
  const watcher = new Watcher({ ask: () => ask({ type: 'rest' }), alive, line: createLine() })
  const over = new AbortController()
  const until = AbortSignal.any([signal, over.signal])
  const guarding = guardPresses({
    pressed: event => watcher.look(event),
    isOurs: () => false,
    isAsking: () => false,
    press: press => watcher.press(press),
    otherPress: () => false,
    signal,
  })
  watchFields(field => watcher.used(field), until)
  const near = (event: Event) => event.isTrusted && watcher.near(event)
  window.addEventListener('pointerover', near, { capture: true, passive: true, signal: until })
  // Asked for by key or menu: the browser itself gives a selection without its lines.
  browser.runtime.onMessage.addListener((_message, _sender, answer) => answer(`${getSelection()}`))
  browser.runtime.onConnect.addListener(port => {
    if (port.name === PANEL_PORT) watcher.serve(port)
  })
  awaitRest(rest => {
    over.abort()
    watcher.takeOver(rest)
    // A press that was held goes on when the rest has come.
    guarding.end()
  })
}
