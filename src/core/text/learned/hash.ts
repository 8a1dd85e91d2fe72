/** How many features a model tells apart: all are folded into so many places. */
export const FEATURE_BITS = 16
export const FEATURES = 1 << FEATURE_BITS

/** FNV-1a over UTF-16 units, begun with a seed so that equal letters of another kind fall elsewhere. */
export function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The hash of two things in a row. */
export function joinHashes(one: number, two: number): number {
  return (Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) + Math.imul(two, 0x297a2d39)) >>> 0
}

/** The place of a feature: the hash mixed once more, since the low bits of FNV alone collide often. */
export function placeOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 12
  return mixed & (FEATURES - 1)
}
