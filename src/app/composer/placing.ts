/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Distance in CSS pixels from edges and from what a thing stands beside. */
const GAP = 8
/** A field at least this high has room for the chip inside; a lower one gets it above or below. */
const ROOM_FOR_CHIP = 120
/** A card smaller than this can't be read: then it rather lies on something. */
const LEAST: Size = { width: 240, height: 130 }

export const widthOf = ({ left, right }: Box) => Math.max(0, right - left)
export const heightOf = ({ top, bottom }: Box) => Math.max(0, bottom - top)

/** The common part of two boxes; empty when they don't meet. */
export function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

/** Area in square pixels that a box covers of others. */
export function covered(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => sum + widthOf(meet(box, other)) * heightOf(meet(box, other)), 0)
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/** A box of a size, as near to a corner as the window lets it be. */
function boxAt(left: number, top: number, { width, height }: Size, view: Box): Box {
  const x = clamp(left, view.left, view.right - width)
  const y = clamp(top, view.top, view.bottom - height)
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** A place for the chip; `side` is the edge that stays where it is when the chip grows. */
export interface ChipPlace extends Box {
  readonly side: 'start' | 'end'
}

/** Where the chip may stand at a field, the usual place first: in its corners, then above, below and beside. */
export function chipPlaces(field: Box, size: Size, view: Box): readonly ChipPlace[] {
  const { width, height } = size
  const start = (left: number, top: number): ChipPlace => ({ ...boxAt(left, top, size, view), side: 'start' })
  const end = (right: number, top: number): ChipPlace => ({ ...boxAt(right - width, top, size, view), side: 'end' })
  const [upper, lower] = [field.top + GAP, field.bottom - GAP - height]
  const [above, below] = [field.top - GAP - height, field.bottom + GAP]
  const inside = [
    end(field.right - GAP, lower),
    end(field.right - GAP, upper),
    start(field.left + GAP, lower),
    start(field.left + GAP, upper),
  ]
  const outside = [
    end(field.right, above),
    end(field.right, below),
    start(field.left, above),
    start(field.left, below),
    start(field.right + GAP, field.bottom - height),
    end(field.left - GAP, field.bottom - height),
  ]
  return heightOf(field) >= ROOM_FOR_CHIP ? [...inside, ...outside] : [...outside, ...inside]
}

export interface Chosen {
  readonly index: number
  /** What the place covers of what must be seen, as `costs` counts it. */
  readonly covers: number
}

/**
 * The first place that costs nothing, else the cheapest. `more` is what takes long to tell: it is asked only of places
 * that can still be the best by what they cost without it.
 */
export function leastInTheWay(
  places: readonly Box[],
  costs: (place: Box) => number,
  more: (place: Box) => number = () => 0,
): Chosen {
  let best: Chosen = { index: 0, covers: Number.POSITIVE_INFINITY }
  const byCost = places.map((place, index) => ({ place, index, cost: costs(place) })).sort((a, b) => a.cost - b.cost)
  for (const { place, index, cost } of byCost) {
    if (cost >= best.covers || best.covers === 0) break
    const covers = cost + more(place)
    if (covers < best.covers) best = { index, covers }
  }
  return best
}

export interface CardPlace {
  readonly left: number
  readonly top: number
  /** So much room there is; a longer card scrolls inside. */
  readonly room: Size
}

/**
 * Where a card stands that speaks of the words at `words`: below them, else above, else beside, and never on them.
 * It leaves what is to be kept clear free as long as that leaves room to read.
 */
export function placeBeside(words: Box, size: Size, view: Box, keepClear: readonly Box[]): CardPlace {
  const around = besides(words, view)
  const clear = keepClear.reduce((areas, box) => areas.flatMap(area => without(area, box)), around)
  const area = roomiest(clear.filter(isReadable), size) ?? roomiest(around, size) ?? view
  const room = { width: widthOf(area), height: heightOf(area) }
  const width = Math.min(size.width, room.width)
  const height = Math.min(size.height, room.height)
  return {
    left: clamp(words.left, area.left, area.right - width),
    top: clamp(words.top, area.top, area.bottom - height),
    room,
  }
}

const isReadable = (area: Box) => widthOf(area) >= LEAST.width && heightOf(area) >= LEAST.height

function besides(words: Box, view: Box): Box[] {
  return [
    { ...view, top: Math.max(view.top, words.bottom + GAP) },
    { ...view, bottom: Math.min(view.bottom, words.top - GAP) },
    { ...view, left: Math.max(view.left, words.right + GAP) },
    { ...view, right: Math.min(view.right, words.left - GAP) },
  ]
}

/** The parts of an area that a box leaves free, with a little distance to it. */
function without(area: Box, box: Box): Box[] {
  if (widthOf(meet(area, box)) * heightOf(meet(area, box)) === 0) return [area]
  return besides(box, area).filter(part => widthOf(part) > 0 && heightOf(part) > 0)
}

/** The first area that holds the whole size, else the one that holds the most of it. */
function roomiest(areas: readonly Box[], { width, height }: Size): Box | null {
  const share = (area: Box) => Math.min(1, widthOf(area) / width) * Math.min(1, heightOf(area) / height)
  return areas.reduce<Box | null>((best, area) => (best && share(best) >= share(area) ? best : area), null)
}
