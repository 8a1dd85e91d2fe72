import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fromText, MOST_CHARACTERS, MOST_ROWS, readFile } from '../../../src/app/check-text/read-file.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name)
const docx = (xml: string, part = 'word/document.xml') => file('a.docx', zipSync({ [part]: strToU8(xml) }))
const word = (body: string, uri = WORD) => `<w:document xmlns:w="${uri}"><w:body>${body}</w:body></w:document>`

describe('a Word file', () => {
  test.each([WORD, STRICT])('gives a line for each paragraph: %s', async uri => {
    const body =
      '<w:p><w:pPr/><w:r><w:t>Hei </w:t></w:r><w:r><w:t xml:space="preserve">kaikki</w:t><w:tab/><w:t>&amp; muut</w:t></w:r></w:p>' +
      '<w:p/><w:p><w:r><w:t>Toinen</w:t><w:br/><w:t>rivi</w:t></w:r></w:p>'
    expect(await readFile(docx(word(body, uri)))).toEqual({ text: 'Hei kaikki\t& muut\n\nToinen\nrivi' })
  })

  test('says what is drawn in two ways once, and leaves out what was struck out', async () => {
    const body =
      '<w:p><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:r><w:t>kerran</w:t></w:r></mc:Choice>' +
      '<mc:Fallback><w:r><w:t>kerran</w:t></w:r></mc:Fallback></mc:AlternateContent>' +
      '<w:del><w:r><w:delText>pois</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>'
    expect(await readFile(docx(word(body)))).toEqual({ text: 'kerran' })
  })

  test.each([
    ['no archive', file('a.docx', 'Hei')],
    ['another archive', docx(word('<w:p/>'), 'mimetype')],
    ['another document', docx('<html><body>Hei</body></html>')],
    ['a document that breaks off', docx(word('<w:p>').slice(0, -10))],
    [
      'an archive that breaks off',
      file('a.docx', zipSync({ 'word/document.xml': strToU8(word('<w:p/>')) }).slice(0, 60)),
    ],
  ])('that is none is said to be none: %s', async (_, broken) => {
    expect(await readFile(broken)).toEqual({ fault: 'not-docx' })
  })

  test('that holds more than it weighs is not unpacked', async () => {
    const bomb = docx(word(`<w:p><w:r><w:t>${'a'.repeat(21_000_000)}</w:t></w:r></w:p>`))
    expect(bomb.size).toBeLessThan(100_000)
    expect(await readFile(bomb)).toEqual({ fault: 'too-long', n: MOST_CHARACTERS })
  })

  test('without words has no text', async () => {
    expect(await readFile(docx(word('<w:p/>')))).toEqual({ fault: 'empty' })
  })
})

describe('a file of text', () => {
  const swedish = 'Välkommen på öppet hus'
  const utf16 = (littleEndian: boolean) => {
    const bytes = new DataView(new ArrayBuffer(2 + swedish.length * 2))
    bytes.setUint16(0, 0xfeff, littleEndian)
    for (const [at, sign] of [...swedish].entries()) bytes.setUint16(2 + at * 2, sign.charCodeAt(0), littleEndian)
    return new Uint8Array(bytes.buffer)
  }

  test.each([
    ['UTF-8', strToU8(swedish)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${swedish}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['Windows', Uint8Array.from(swedish, sign => sign.charCodeAt(0))],
  ])('is read as it was written: %s', async (_, bytes) => {
    expect(await readFile(file('a.txt', bytes))).toEqual({ text: swedish })
  })

  test('has the line breaks of a text field', async () => {
    expect(await readFile(file('A.TXT', 'yksi\r\nkaksi\rkolme'))).toEqual({ text: 'yksi\nkaksi\nkolme' })
  })

  test.each([
    ['another ending', file('a.pdf', '%PDF'), { fault: 'other-kind' }],
    ['no ending', file('a', 'Hei'), { fault: 'other-kind' }],
    ['no text', file('a.txt', Uint8Array.of(0, 1, 2, 255)), { fault: 'not-text' }],
    ['nothing', file('a.txt', ' \n'), { fault: 'empty' }],
    ['too many bytes', file('a.txt', 'a'.repeat(2_000_001)), { fault: 'too-large', n: 2 }],
    ['too many signs', file('a.txt', 'a'.repeat(MOST_CHARACTERS + 1)), { fault: 'too-long', n: MOST_CHARACTERS }],
  ])('that cannot be taken is refused with a reason: %s', async (_, bad, fault) => {
    expect(await readFile(bad)).toEqual(fault)
  })

  test('a paste of 50 megabytes is refused whole', () => {
    expect(fromText('a'.repeat(50_000_000))).toEqual({ fault: 'too-long', n: MOST_CHARACTERS })
    expect(fromText('a'.repeat(MOST_CHARACTERS))).toHaveProperty('text')
  })
})

describe('a table', () => {
  test('is read with what its columns are', async () => {
    const read = await readFile(file('a.csv', 'päivä;teksti\n1.12.;"Hei; kaikki"\n'))
    expect(read).toMatchObject({ table: { headings: ['päivä', 'teksti'], textColumn: 1, rows: [{ line: 2 }] } })
  })

  test.each([
    ['broken quotes', 'teksti\n"auki;', { fault: 'broken-quotes' }],
    ['words after a quote', 'teksti\n"hei"kaikki', { fault: 'broken-quotes' }],
    ['headings alone', 'teksti;kanava\n', { fault: 'empty' }],
    ['100,000 rows', `teksti\n${'Hei vaan\n'.repeat(100_000)}`, { fault: 'too-many-rows', n: MOST_ROWS }],
    ['as many rows as a file can have', 'a\n'.repeat(2_000_000), { fault: 'too-many-rows', n: MOST_ROWS }],
  ])('that cannot be taken is refused with a reason: %s', async (_, text, fault) => {
    expect(await readFile(file('a.csv', text))).toEqual(fault)
  })
})
