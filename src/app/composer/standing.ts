import { controlsUnder, isUnderLayer, visiblePart } from '../../page/sight.ts'
import {
  type Box,
  type ChipPlace,
  type Chosen,
  chipPlaces,
  covered,
  leastInTheWay,
  placeBeside,
  type Size,
} from './placing.ts'

/** What a person must be able to see while they write. Looked up when something is placed, never while a key is worked on. */
export interface Sights {
  /** The line that the caret is in; `null` without a caret in the field. */
  caretLine(): Box | null
  /** Words that are marked, as far as they are in the window. */
  marks(): readonly Box[]
  /** Controls that publish. */
  publishing(): readonly Box[]
}

export const NO_SIGHTS: Sights = { caretLine: () => null, marks: () => [], publishing: () => [] }

export interface ChipParts {
  /** Our element in the page; what it covers is looked through. */
  readonly element: HTMLElement
  readonly chip: HTMLElement
}

/** Distance that our things keep from the window's edges, in CSS pixels. */
const EDGE = 8

const boxesOf = (box: Box | null) => (box ? [box] : [])

function viewOf(): Box {
  return { left: EDGE, top: EDGE, right: innerWidth - EDGE, bottom: innerHeight - EDGE }
}

/** Where the chip stands, and what made it stand there. */
export interface Stood {
  /** Of its place in the list of places. */
  readonly index: number
  readonly field: DOMRect | null
  /** What it covers all the same of what was written, in square pixels: there was no clear place. */
  readonly covers: number
  readonly isHidden: boolean
}

export const NOWHERE: Stood = { index: 0, field: null, covers: 0, isHidden: false }

/** What is written, and must be seen. */
const written = (sights: Sights): readonly Box[] => [...sights.marks(), ...boxesOf(sights.caretLine())]

/**
 * Puts the chip where it covers neither the line that is being written nor marked words nor a control. Where the whole
 * chip has no such place it makes do with its dot; while the person holds it open it stays in its corner.
 * @param corner index of the place where it stood before
 */
export function standChip(field: HTMLElement, { element, chip }: ChipParts, sights: Sights, corner: number): Stood {
  const part = visiblePart(field)
  if (part.width === 0 || part.height === 0) {
    chip.style.visibility = 'hidden'
    return { index: corner, field: field.getBoundingClientRect(), covers: 0, isHidden: true }
  }
  const seen = written(sights)
  const clear = [...seen, ...sights.publishing()]
  const best = (places: readonly Box[]) =>
    leastInTheWay(
      places,
      box => covered(box, clear),
      box => covered(box, controlsUnder(field, box, element)),
    )
  const { places, index } = looked(chip, corner, size => chipPlaces(part, size, viewOf()), best)
  const box = places[index]
  if (!box) throw new RangeError('a chip has a place')
  move(chip, box.left, box.top)
  chip.dataset.side = box.side
  const isHidden = isUnder(field, box, element)
  chip.style.visibility = isHidden ? 'hidden' : 'visible'
  return { index, field: field.getBoundingClientRect(), covers: covered(box, seen), isHidden }
}

interface Look {
  readonly places: readonly ChipPlace[]
  readonly index: number
}

/** The whole chip where it has a clear place or is held open, else its dot. At rest it is its dot already. */
function looked(
  chip: HTMLElement,
  corner: number,
  placesFor: (size: Size) => readonly ChipPlace[],
  best: (places: readonly Box[]) => Chosen,
): Look {
  const whole = placesFor(wholeSize(chip))
  const isHeld = chip.querySelector('.held') !== null
  const { index, covers } = isHeld ? { index: corner, covers: 0 } : best(whole)
  chip.toggleAttribute('data-tight', covers > 0)
  if (covers === 0 || isDot(chip)) return { places: whole, index }
  const places = placesFor(sizeOf(chip))
  return { places, index: best(places).index }
}

const isDot = (chip: HTMLElement) => chip.querySelector('.resting') !== null

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement): Size => ({ width: offsetWidth, height: offsetHeight })

/** What a tight chip would be as a whole: taking its look off and on again has the browser lay it out twice. */
const wholeSizes = new WeakMap<HTMLElement, { readonly drawn: string; readonly size: Size }>()

function wholeSize(chip: HTMLElement): Size {
  if (!chip.hasAttribute('data-tight') || isDot(chip)) return sizeOf(chip)
  const looks = Array.from(chip.getElementsByTagName('*'), element => element.getAttribute('class'))
  const drawn = `${looks.join()} ${chip.textContent}`
  const known = wholeSizes.get(chip)
  if (known?.drawn === drawn) return known.size
  chip.toggleAttribute('data-tight', false)
  const size = sizeOf(chip)
  wholeSizes.set(chip, { drawn, size })
  return size
}

const isUnder = (field: HTMLElement, { left, right, top, bottom }: Box, element: Element) =>
  isUnderLayer(field, (left + right) / 2, (top + bottom) / 2, element)

/**
 * Whether the chip may stay where it stands, by a look that costs next to nothing: the field is where it was, no more of
 * what is written is covered, and no layer came over it or went.
 */
export function standsWell(
  field: HTMLElement,
  { element, chip }: ChipParts,
  sights: Sights,
  { field: before, covers, isHidden }: Stood,
): boolean {
  // What cuts the field off tells of itself when it moves.
  const { x, y, width, height } = field.getBoundingClientRect()
  if (before?.x !== x || before.y !== y || before.width !== width || before.height !== height) return false
  const box = chip.getBoundingClientRect()
  return covered(box, written(sights)) <= covers && isUnder(field, box, element) === isHidden
}

/** Puts the card beside the words it speaks of; at the chip when it speaks of none. It keeps off the chip. */
export function standCard(
  words: Box | null,
  { card, chip }: { card: HTMLElement; chip: HTMLElement },
  sights: Sights,
): void {
  for (const name of ['--card-block', '--card-inline']) card.style.removeProperty(name)
  const size = { width: card.offsetWidth, height: card.offsetHeight }
  const chipBox = chip.getBoundingClientRect()
  const clear = words ? [...sights.publishing(), chipBox] : sights.publishing()
  const { left, top, room } = placeBeside(words ?? chipBox, size, viewOf(), clear)
  card.style.setProperty('--card-block', `${Math.floor(room.height)}px`)
  card.style.setProperty('--card-inline', `${Math.floor(room.width)}px`)
  move(card, left, top)
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
