/** An editable in the page, with this inside. The tests run in a page that is made up, so there is no layout. */
export function editable(html: string, attributes: Record<string, string> = {}): HTMLElement {
  const field = document.createElement('div')
  field.setAttribute('contenteditable', 'true')
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value)
  field.innerHTML = html
  document.body.replaceChildren(field)
  return field
}
