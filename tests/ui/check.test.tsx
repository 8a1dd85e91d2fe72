// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { Check } from '../../src/ui/check/check.tsx'
import type { CheckData, FileFault } from '../../src/ui/check/view.ts'
import { type Drawn, draw } from './draw.ts'
import { STOP, VIEW } from './gallery/data.ts'
import { CHECK, CHECK_ACTIONS, TABLE } from './gallery/pages-data.tsx'

const page = (data: Partial<CheckData> = {}, actions = CHECK_ACTIONS) => (
  <Check data={{ ...CHECK, ...data }} actions={actions} t={createPanelTexts('fi')} />
)

/** As the browser tells of files or a text that is put into the page; happy-dom has no such events. */
async function hand(
  field: HTMLElement,
  type: 'paste' | 'drop',
  text: string,
  files: readonly File[] = [],
): Promise<Event> {
  const event = new Event(type, { bubbles: true, cancelable: true })
  const data = { files, types: [], getData: () => text }
  Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data })
  await act(() => void field.dispatchEvent(event))
  return event
}

describe('the field', () => {
  it('lets the browser paste what may be, and nothing of what is too long', async () => {
    const mayPaste = vi.fn((text: string) => text.length < 5)
    const { one } = await draw(page({}, { ...CHECK_ACTIONS, mayPaste }))
    expect((await hand(one('#text'), 'paste', 'Hei')).defaultPrevented).toBe(false)
    expect((await hand(one('#text'), 'paste', 'Hei kaikki')).defaultPrevented).toBe(true)
  })

  it('opens a file that is dropped or pasted, and never leaves the page for it', async () => {
    const open = vi.fn()
    const { one } = await draw(page({}, { ...CHECK_ACTIONS, open }))
    const file = new File(['a'], 'a.txt')
    expect((await hand(one('#text'), 'drop', '', [file])).defaultPrevented).toBe(true)
    expect((await hand(one('#text'), 'paste', '', [file])).defaultPrevented).toBe(true)
    expect(open.mock.calls).toEqual([[file], [file]])
  })

  const FAULTS: Record<FileFault, string> = {
    'other-kind': 'Tolkku avaa vain .txt-, .docx- ja .csv-tiedostoja.',
    'too-large': 'Se voi olla enintään 5 000 Mt.',
    'too-long': 'Siinä voi olla enintään 5 000 merkkiä.',
    'not-text': 'Tiedostossa ei ole tekstiä',
    'not-docx': 'Tiedosto ei ole Word-tiedosto',
    'broken-quotes': 'CSV-tiedoston lainausmerkit ovat rikki',
    'too-many-rows': 'Niitä voi olla enintään 5 000.',
    empty: 'Tässä ei ole yhtään tekstiä.',
    'not-readable': 'Selain ei saanut tiedostoa luettua.',
  }
  it.each(Object.entries(FAULTS))('says what is wrong, and that nothing has changed: %s', async (fault, said) => {
    const { one } = await draw(page({ fault: { fault: fault as FileFault, n: 5000 } }))
    const text = one('[role=alert]').textContent.replaceAll('\u00A0', ' ')
    expect(text).toContain(said)
    expect(text).toContain('Kentän teksti on ennallaan.')
  })
})

describe('the table', () => {
  it('has a row a draft with its counts and a press to it, and says which one is open', async () => {
    const openRow = vi.fn()
    const { all, press, one } = await draw(page({ table: TABLE, openRow: 1 }, { ...CHECK_ACTIONS, openRow }))
    const rows = all('.drafts tbody tr')
    expect(rows.map(row => row.lastElementChild?.textContent?.trim())).toEqual([
      '1 vakava 2 tarkistettavaa 1 vinkki',
      'Ei tarkistettavaa',
      'Ei voitu tarkistaa',
      '…',
    ])
    expect(rows.map(row => row.querySelector('button')?.getAttribute('aria-current'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ])
    await press(rows[2]?.querySelector('button') ?? one('body'))
    expect(openRow).toHaveBeenCalledWith(2)
  })

  it('can be saved when all of it was looked at', async () => {
    const saves = (drawn: Drawn) => drawn.button('Tallenna tulos (CSV)').hasAttribute('disabled')
    expect(saves(await draw(page({ table: TABLE })))).toBe(true)
    expect(saves(await draw(page({ table: { ...TABLE, done: 4 } })))).toBe(false)
    expect((await draw(page({ table: TABLE }))).one('progress').getAttribute('value')).toBe('3')
  })
})

describe('a report on a finding that is wrong', () => {
  it('is there to look at and to change before it is copied', async () => {
    const copyReport = vi.fn(async () => true)
    const { one, press, button } = await draw(page({}, { ...CHECK_ACTIONS, copyReport }))
    const report = one('.wrong textarea') as HTMLTextAreaElement
    expect(report.value).toContain(`Tolkku 0.1.0\n${VIEW.review?.findings[0]?.rule}`)
    expect(report.value).not.toContain(STOP.found)
    report.value = 'Omin sanoin'
    await act(() => void report.dispatchEvent(new Event('input', { bubbles: true })))
    await press(button('Kopioi ilmoitus'))
    expect(copyReport).toHaveBeenCalledWith('Omin sanoin')
    expect(one('.wrong [role=status]').textContent).toBe('Ilmoitus on kopioitu.')
  })
})
