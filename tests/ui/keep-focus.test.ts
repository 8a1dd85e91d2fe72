// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from '../../src/ui/keep-focus.ts'

const settled = () => new Promise(resolve => setTimeout(resolve))
const focused = () => document.activeElement?.id

describe('keepFocus', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main><button id="first">1</button>
      <ul><li><button id="done">2</button><button id="other">3</button></li><li><a href="/a" id="link">4</a></li></ul></main>`
    keepFocus(document.body)
  })
  const take = async (selector: string) => {
    document.querySelector(selector)?.remove()
    await settled()
  }

  it('goes to what stands beside a button that its press took away', async () => {
    document.getElementById('done')?.focus()
    await take('#done')
    expect(focused()).toBe('other')
  })

  it('goes to the smallest part that is left', async () => {
    document.getElementById('done')?.focus()
    await take('li')
    expect(focused()).toBe('link')
    await take('ul')
    expect(focused()).toBe('first')
  })

  it('stays where it is while anything else goes', async () => {
    document.getElementById('link')?.focus()
    await take('#done')
    expect(focused()).toBe('link')
  })

  it('is not taken from a person who had it nowhere', async () => {
    document.getElementById('done')?.focus()
    document.getElementById('done')?.blur()
    await take('#other')
    expect(focused()).not.toBe('first')
    expect(document.activeElement).toBe(document.body)
  })
})
