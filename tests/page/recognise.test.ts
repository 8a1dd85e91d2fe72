// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { recognise } from '../../src/page/recognise.ts'
import { fieldSkeleton, pathPattern } from '../../src/page/skeleton.ts'
import { SITES } from '../../src/sites/index.ts'

const box = 'contenteditable="true" role="textbox"'

function field(html: string): HTMLElement {
  document.body.innerHTML = html
  const found = document.querySelector<HTMLElement>('[data-here]')
  if (!found) throw new Error('no field')
  return found
}

beforeEach(() => document.body.replaceChildren())

describe('what an editable is', () => {
  test('a direct message is excluded whatever else it looks like', () => {
    const place = { host: 'www.linkedin.com', path: '/feed/' }
    const at = field(
      `<div class="msg-overlay"><div role="dialog"><div class="ql-editor" ${box} data-here></div></div></div>`,
    )
    expect(recognise(SITES.linkedin, place, at)).toEqual({ state: 'excluded' })
  })

  test('on Facebook an editable that nobody knows is left alone', () => {
    const place = { host: 'www.facebook.com', path: '/' }
    const at = field(`<div><div data-lexical-editor="true" ${box} data-here></div></div>`)
    expect(recognise(SITES.facebook, place, at)).toEqual({ state: 'excluded', unclaimed: true })
  })

  test('on LinkedIn an editable that nobody knows says that it cannot be read', () => {
    const place = { host: 'www.linkedin.com', path: '/feed/' }
    expect(recognise(SITES.linkedin, place, field(`<div ${box} data-here></div>`))).toEqual({
      state: 'cannot-read',
      spec: null,
    })
  })

  test('a composer with an editor of another family cannot be read', () => {
    const place = { host: 'x.com', path: '/home' }
    const at = field(`<div data-testid="tweetTextarea_0" ${box} data-here><p>ei Draft.js</p></div>`)
    expect(recognise(SITES.x, place, at)).toMatchObject({ state: 'cannot-read', spec: { id: 'post-inline' } })
  })

  test('a search box and a plain field are nobody’s business', () => {
    const place = { host: 'www.linkedin.com', path: '/feed/' }
    expect(recognise(SITES.linkedin, place, field('<textarea data-here></textarea>'))).toBeNull()
  })

  test('the address decides where the page looks the same', () => {
    const at = field(`<div role="combobox" contenteditable="true" data-here></div>`)
    const composer = recognise(SITES.facebook, { host: 'business.facebook.com', path: '/latest/composer/' }, at)
    expect(composer).toMatchObject({ state: 'composer', spec: { id: 'business' } })
    const inbox = recognise(SITES.facebook, { host: 'business.facebook.com', path: '/latest/inbox/all' }, at)
    expect(inbox).toEqual({ state: 'excluded' })
  })
})

describe('a report on an unknown field', () => {
  test('holds the structure and nothing that anybody wrote', () => {
    const at = field(
      `<div data-testid="UserAvatar-Container-matti" role="dialog"><div ${box} data-here aria-label="Matti 123">salaista</div></div>`,
    )
    const report = fieldSkeleton(at)
    expect(report).toContain('div[role="textbox"][contenteditable="true"]')
    expect(report).not.toMatch(/salaista|matti|Matti|123/)
  })

  test('the path loses names and numbers', () => {
    expect(pathPattern('/company/12345/admin/')).toBe('/company/…/admin/')
    expect(pathPattern('/esimerkkikunta-sivu/posts/1')).toBe('/…/posts/…')
    expect(pathPattern('/Maija_M/status/1')).toBe('/…/status/…')
  })
})
