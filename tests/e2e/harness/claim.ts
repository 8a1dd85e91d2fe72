import { deepQuery } from '../../../scripts/browser/driver.ts'
import { editors } from '../../../src/page/editors/index.ts'
import { readText } from '../../../src/page/read.ts'
import { type Recognised, recognise } from '../../../src/page/recognise.ts'
import { siteOf } from '../../../src/sites/index.ts'

declare global {
  interface Window {
    claim(field: HTMLElement): Recognised | null
    read(field: HTMLElement): string | null
    deepQuery: typeof deepQuery
  }
}

window.deepQuery = deepQuery

/** For test pages: what the extension takes an editable for. */
window.claim = field => {
  const site = siteOf(location.host)
  return site && recognise(site, { host: location.host, path: location.pathname }, field)
}

/** For test pages: the text that the extension reads in an editable; `null` in one that it does not read. */
window.read = field => {
  const found = window.claim(field)
  return found?.state === 'composer' ? readText(field, editors[found.editor]).text : null
}
