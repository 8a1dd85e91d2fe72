import { type Recognised, recognise } from '../../../src/page/recognise.ts'
import { siteOf } from '../../../src/sites/index.ts'

declare global {
  interface Window {
    claim(field: HTMLElement): Recognised | null
  }
}

/** For test pages: what the extension takes an editable for. */
window.claim = field => {
  const site = siteOf(location.host)
  return site && recognise(site, { host: location.host, path: location.pathname }, field)
}
