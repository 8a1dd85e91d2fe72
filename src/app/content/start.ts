import { browser } from 'wxt/browser'
import { recognise } from '../../page/recognise.ts'
import { watchFields } from '../../page/watch.ts'
import { siteOf } from '../../sites/index.ts'
import { createLifetime } from '../kit/lifetime.ts'
import { PANEL_PORT } from '../messages/questions.ts'
import type { ComposePage } from './page.ts'

/**
 * Starts Tolkku in a page: until a composer gets the focus, two listeners and nothing else. All the rest is in the
 * same file, but runs only then: a page that is merely read pays next to nothing.
 */
export function startCompose(): void {
  const site = siteOf(location.host)
  if (!site) return
  const lifetime = createLifetime()
  let page: ComposePage | null = null
  let loading: Promise<ComposePage> | null = null
  const load = async () => {
    const { ComposePage } = await import('./page.ts')
    page = new ComposePage(site, lifetime)
    return page
  }
  const opened = () => (loading ??= load())
  const place = () => ({ host: location.host, path: location.pathname })

  watchFields(field => {
    if (page) page.focused(field)
    else if (recognise(site, place(), field)) void opened().then(loaded => loaded.focused(field))
  }, lifetime.signal)
  // A text may stand in a field that nobody has been in yet: the press that publishes it is looked at too.
  const fields = site.composers.flatMap(({ field }) => field.map(({ css }) => css)).join(', ')
  const pressed = () => {
    if (!page && document.querySelector(fields)) void opened()
  }
  window.addEventListener('pointerdown', pressed, { capture: true, passive: true, signal: lifetime.signal })
  // Asked for by key or menu: the browser itself gives a selection without its lines.
  browser.runtime.onMessage.addListener((_message, _sender, answer) => answer(`${getSelection()}`))
  browser.runtime.onConnect.addListener(port => {
    if (port.name === PANEL_PORT) void opened().then(loaded => loaded.serve(port))
  })
}
