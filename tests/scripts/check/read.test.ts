import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readColumns } from '../../../scripts/check/rows.ts'
import { folderWith, read } from './drafts.ts'

/** The least that a word processor takes for a document. */
const wordDocument = (...paragraphs: string[]) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  })

describe('a table', () => {
  it.each([
    ['semicolons', 'Tunnus;Kanava;Julkaisu\n7;Twitter;"Hei\nkaikki; ""vaan"""\n'],
    ['commas', 'ID,Platform,Post\r\n7,X,"Hei\nkaikki; ""vaan"""\r\n'],
    ['tabs', '\uFEFFNr\tKanal\tInlägg\n7\tx\t"Hei\nkaikki; ""vaan"""'],
  ])('is read by its header, with %s', async (_, table) => {
    expect(await read(folderWith({ 'a.csv': table }), 'a.csv')).toEqual([
      { place: 'a.csv, row 2', raw: { id: '7', platform: 'x', text: 'Hei\nkaikki; "vaan"' } },
    ])
  })

  it('takes what a row lacks from the options, and columns by the name that was given', async () => {
    const folder = folderWith({ 'a.csv': 'Otsikko;Mitä;Tili\nA;Hei;Organisation\n\nB;Moi;\n' })
    const context = { platform: 'facebook', account: 'unit' }
    expect(await read(folder, 'a.csv', { context, columns: readColumns(['text=mitä']) })).toEqual([
      { place: 'a.csv, row 2', raw: { platform: 'facebook', account: 'organisation', text: 'Hei' } },
      { place: 'a.csv, row 4', raw: { platform: 'facebook', account: 'unit', text: 'Moi' } },
    ])
  })

  it.each([
    ['no text', 'Kanava;Muu\nx;y', [], /row 1: no column for text/],
    ['no platform', 'Teksti\nhei', [], /row 1: no column for platform: give --platform/],
    ['two texts', 'Kanava;Teksti;Viesti\nx;a;b', [], /row 1: two columns for text/],
    ['no such column', 'Kanava;Teksti\nx;a', ['text=Viesti'], /row 1: no column "Viesti" for text/],
    ['nothing', '', [], /empty: no header/],
  ])('with %s says what is wrong with its header', async (_, table, columns, fault) => {
    const [draft] = await read(folderWith({ 'a.csv': table }), 'a.csv', { columns: readColumns(columns) })
    expect(`${draft?.place}: ${draft && 'fault' in draft ? draft.fault : ''}`).toMatch(fault)
  })

  it('refuses a field that no draft has', () => {
    expect(() => readColumns(['colour=Väri'])).toThrow(/--column colour=Väri: not FIELD=HEADER/)
  })

  it('loses no row before a quote that never ends', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `x;rivi ${at}`).join('\n')
    const drafts = await read(folderWith({ 'a.csv': `Kanava;Teksti\n${rows}\nx;"auki\nx;kiinni` }), 'a.csv')
    expect(drafts).toHaveLength(41)
    expect(drafts.at(-1)).toMatchObject({ fault: expect.stringMatching(/Quote Not Closed/) })
  })

  it('tells of a text that commas have torn, and reads the next', async () => {
    const drafts = await read(folderWith({ 'a.csv': 'Kanava,Teksti\nx,Hei, ja moi\nx,Hei' }), 'a.csv')
    expect(drafts).toEqual([
      { place: 'a.csv, row 2', fault: '3 cells under 2 headers: is a text without its quotes?' },
      { place: 'a.csv, row 3', raw: { platform: 'x', text: 'Hei' } },
    ])
  })
})

describe('a folder', () => {
  it('is read file by file, and names what it cannot read', async () => {
    const folder = folderWith({
      'a/rows.csv': 'Kanava;Teksti\nx;Hei',
      'a/~$letter.docx': 'opened just now',
      'b.txt': 'Kirjasto on auki.\n',
      'c.txt': Buffer.from('Tänään\nTänään', 'latin1'),
      'd.docx': wordDocument('Ensimmäinen.', 'Toinen.'),
      'e.docx': 'no document',
      'f.jsonl': '{"platform":"x","text":"Hei"}\n\n{"platf\n{"platform":"x","text":"Moi"}',
      'g.png': 'a picture',
    })
    const context = { platform: 'linkedin' }
    expect(await read(folder, '', { context })).toEqual([
      { place: 'a/rows.csv, row 2', raw: { platform: 'x', text: 'Hei' } },
      { place: 'b.txt', raw: { id: 'b.txt', platform: 'linkedin', text: 'Kirjasto on auki.' } },
      { place: 'c.txt, line 1', fault: expect.stringMatching(/not UTF-8, perhaps Latin-1/) },
      { place: 'd.docx', raw: { id: 'd.docx', platform: 'linkedin', text: 'Ensimmäinen.\nToinen.' } },
      { place: 'e.docx', fault: expect.stringMatching(/^not a Word document/) },
      { place: 'f.jsonl, line 1', raw: { platform: 'x', text: 'Hei' } },
      { place: 'f.jsonl, line 3', fault: expect.stringMatching(/^not JSON/) },
      { place: 'f.jsonl, line 4', raw: { platform: 'x', text: 'Moi' } },
      { place: 'g.png', fault: expect.stringMatching(/^not a kind that is read: \.csv/) },
    ])
  })
})

it('names the line that is not UTF-8, far into a file', async () => {
  const good = `${JSON.stringify({ platform: 'x', text: 'ä'.repeat(2000) })}\n`.repeat(100)
  const folder = folderWith({ 'a.jsonl': Buffer.concat([Buffer.from(good), Buffer.from('{"text":"ä"}', 'latin1')]) })
  expect((await read(folder, 'a.jsonl')).at(-1)).toMatchObject({ place: 'a.jsonl, line 101' })
})
