import { plainReading } from '../loose.ts'
import { hashOf, placeOf } from './hash.ts'

/** Places and how strongly each counts; the same place may stand more than once. */
export interface FeatureList {
  readonly places: readonly number[]
  readonly values: readonly number[]
}

const SEED = { word: 1, stem: 2, ending: 3, letters: 4 } as const
const VALUE = { word: 1, spoken: 0.7, stem: 0.7, ending: 0.5, letters: 0.3 } as const
/** Lengths of the beginnings that stand for a stem, and of the runs of letters. */
const STEMS = [5, 7] as const
const RUNS = [3, 4, 5] as const
const ENDING = 3
/** Spoken Finnish can stand for several written forms; so many of them count. */
const SPOKEN_FORMS = 4

/** Digits are alike but for their number, stretched letters are evened: what a word is known by. */
export function formOf(key: string): string {
  const even = plainReading(key).keys.at(-1) ?? key
  return (even.length < key.length ? even : key).replace(/\d/g, '0')
}

/** What one word tells by itself, whatever stands around it: its form, what it is in the written language, its parts. */
export function wordFeatures(key: string): FeatureList {
  const places: number[] = []
  const values: number[] = []
  const add = (text: string, kind: keyof typeof SEED, value: number) => {
    places.push(placeOf(hashOf(text, SEED[kind])))
    values.push(value)
  }
  const form = formOf(key)
  add(form, 'word', VALUE.word)
  for (const written of plainReading(key).spoken.slice(0, SPOKEN_FORMS)) add(written, 'word', VALUE.spoken)
  for (const length of STEMS) if (form.length >= length) add(form.slice(0, length), 'stem', VALUE.stem)
  if (form.length > ENDING + 1) add(form.slice(-ENDING), 'ending', VALUE.ending)
  const padded = `_${form}_`
  for (const length of RUNS)
    for (let at = 0; at + length <= padded.length; at++) add(padded.slice(at, at + length), 'letters', VALUE.letters)
  if (form.includes('-')) for (const part of form.split('-')) add(part, 'word', VALUE.word)
  return { places, values }
}
