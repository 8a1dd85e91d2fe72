import { expect, test } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import type { PackForm } from '../../../src/core/pack-form.ts'
import { packOfForm } from '../../../src/packs/own/form.ts'
import { makeOwnPack } from '../../../src/packs/own/make-own.ts'
import { readOwnPack, writeOwnPack } from '../../../src/packs/own/read.ts'

const none = { fi: '', sv: '', en: '' }
const FORM: PackForm = {
  id: '',
  title: { fi: 'Kuusirannan kunta', sv: 'Granstrands kommun', en: '' },
  guideline: none,
  languages: ['fi', 'sv'],
  domains: { fi: 'https://www.Kuusiranta.example/etusivu, kuusi.example', sv: '', en: '' },
  hashtags: 'Kuusiranta #Granstrand',
  contact: { name: none, email: ' neuvo@kuusiranta.example ' },
  handles: { facebook: '', x: '@Kuusiranta', linkedin: '', instagram: '' },
  norms: [
    { title: { fi: 'Asiallinen sävy', sv: 'Saklig ton', en: '' }, rules: ['common/insult', 'common/sarcasm'] },
    { title: none, rules: ['common/hetu'] },
    { title: { fi: '', sv: 'Sekretess', en: '' }, rules: ['common/insult'] },
  ],
}

test('what is filled in is the file of a pack that has no fault', () => {
  const read = readOwnPack(writeOwnPack(packOfForm(FORM, '2026-11-30')))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const { pack, faults } = makeOwnPack(read.file, readPacks())
  expect(faults).toEqual([])
  expect(pack).toMatchObject({
    id: 'kuusirannan-kunta',
    version: 1,
    reviewed: '2026-11-30',
    title: { fi: 'Kuusirannan kunta', sv: 'Granstrands kommun', en: 'Kuusirannan kunta' },
    organisation: {
      domains: { fi: ['kuusiranta.example', 'kuusi.example'], sv: [] },
      hashtags: ['#Kuusiranta', '#Granstrand'],
      contact: { name: { sv: 'Granstrands kommun' }, email: 'neuvo@kuusiranta.example' },
    },
    channels: [{ id: 'x', platform: 'x', handle: 'kuusiranta', kind: 'main' }],
  })
  expect(pack.adoptions.map(({ rule, basis }) => [rule, basis.norms])).toEqual([
    ['common/insult', ['kuusirannan-kunta/point-1', 'kuusirannan-kunta/point-2']],
    ['common/sarcasm', ['kuusirannan-kunta/point-1']],
  ])
  expect(pack.norms['kuusirannan-kunta/point-2']?.title).toEqual({ fi: 'Sekretess', sv: 'Sekretess', en: 'Sekretess' })
})

test('what is wrong with it is told as of any file', () => {
  const read = readOwnPack(writeOwnPack(packOfForm({ ...FORM, id: 'Kuusi ranta' }, '2026-11-30')))
  expect('faults' in read && read.faults.map(({ path }) => path)).toEqual([['id']])
})
