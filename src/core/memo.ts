/** Remembers what was made of a key, at most `limit` of them; the one not used for longest is forgotten first. */
export function createMemo<V>(limit: number, make: (key: string) => V): (key: string) => V {
  const kept = new Map<string, V>()
  return key => {
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made = make(key)
    kept.set(key, made)
    if (kept.size > limit) {
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    }
    return made
  }
}
