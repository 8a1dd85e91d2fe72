/**
 * Remembers what was made of a key, at most `limit` of them; what was not asked for longest is forgotten first, in
 * halves: a hit costs one look-up, which is what matters for something that is asked for every word.
 */
export function createMemo<V>(limit: number, make: (key: string) => V): (key: string) => V {
  let recent = new Map<string, V>()
  let before = new Map<string, V>()
  return key => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const value = before.get(key) ?? make(key)
    if (recent.size >= limit / 2) {
      before = recent
      recent = new Map()
    }
    recent.set(key, value)
    return value
  }
}
