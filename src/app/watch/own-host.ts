declare const __TOLKKU_OPEN_SHADOW__: boolean

/** An element of ours for a page, which can be shown above all of it. What is in it the page cannot see. */
export interface OwnHost {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

/** Makes one with a sheet of its own; it stands nowhere yet. */
export function createOwnHost(css: string): OwnHost {
  const element = document.createElement('div')
  element.setAttribute('popover', 'manual')
  const root = element.attachShadow({ mode: __TOLKKU_OPEN_SHADOW__ ? 'open' : 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return { element, root }
}
