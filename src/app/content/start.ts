import { watchFields } from '../../page/watch.ts'
import { siteOf } from '../../sites/index.ts'
import { createLifetime } from '../kit/lifetime.ts'
import { hasBegun, takeOver } from '../watch/rest.ts'
import { ComposePage } from './page.ts'

/** Starts Tolkku in a page where somebody writes, or where a page of ours wants to know whether: the watcher asked for it. */
export function startCompose(): void {
  const site = siteOf(location.host)
  if (!site || hasBegun()) return
  const lifetime = createLifetime()
  const page = new ComposePage(site, lifetime)
  takeOver({
    used: field => page.focused(field),
    held: press => page.held(press),
    serve: port => page.serve(port),
  })
  watchFields(field => page.focused(field), lifetime.signal)
}
