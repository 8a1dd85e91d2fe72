// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { identityOf } from '../../src/page/identity.ts'
import { SITES } from '../../src/sites/index.ts'

function region(html: string): Element {
  document.body.innerHTML = html
  const found = document.querySelector('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

test('X: the avatar beside the composer, not one elsewhere on the page', () => {
  const avatar = (name: string) => `<div data-testid="UserAvatar-Container-${name}"></div>`
  const dialog = region(`${avatar('Somebody')}<div role="dialog">${avatar('Kirkkonummi')}</div>`)
  expect(identityOf(SITES.x, '/compose/post', dialog)).toEqual({ handle: 'kirkkonummi', asPage: false })
  const bare = region(`${avatar('Somebody')}<div role="dialog"></div>`)
  expect(identityOf(SITES.x, '/compose/post', bare)).toEqual({ handle: null, asPage: false })
})

test('Instagram: the picture in the navigation, whose words nobody needs', () => {
  const dialog = region(`<nav><a role="link" href="/"><svg></svg></a>
    <a role="link" href="/Kirkkonummenkirjasto/"><img alt="zorp"></a></nav><div role="dialog"></div>`)
  expect(identityOf(SITES.instagram, '/', dialog)).toEqual({ handle: 'kirkkonummenkirjasto', asPage: false })
})

test('LinkedIn: the page that is administered', () => {
  const path = '/company/12345/admin/page-posts/published/'
  expect(identityOf(SITES.linkedin, path, region('<div role="dialog"></div>'))).toEqual({
    handle: '12345',
    asPage: true,
  })
  expect(identityOf(SITES.linkedin, '/feed/', region('<div role="dialog"></div>')).asPage).toBe(false)
})

test('Facebook shows nobody: the person is asked', () => {
  expect(identityOf(SITES.facebook, '/', region('<div role="dialog"><span>Esimerkkikunta</span></div>'))).toEqual({
    handle: null,
    asPage: false,
  })
})
