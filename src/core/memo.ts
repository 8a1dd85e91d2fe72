interface Forgets {
  forget(): void
}

/** All memos that there are, so that what they keep of texts can be dropped at once. */
let memos: WeakRef<Forgets>[] = []

/** Drops what memos keep of texts, wherever they are. What comes after is the same, only slower at first. */
export function forgetTexts(): void {
  memos = memos.filter(memo => memo.deref())
  for (const memo of memos) memo.deref()?.forget()
}

/** Lets `forgetTexts` drop what this keeps of texts too. */
export function forgettable<T extends Forgets>(memory: T): T {
  memos.push(new WeakRef(memory))
  return memory
}

/**
 * Remembers what was made of a key, at most `limit` of them; what was not asked for longest is forgotten first, in
 * halves: a hit costs one look-up, which is what matters for something that is asked for every word.
 */
export function createMemo<V>(limit: number, make: (key: string) => V): (key: string) => V {
  let recent = new Map<string, V>()
  let before = new Map<string, V>()
  const memo = (key: string): V => {
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
  const forget = () => {
    recent = new Map()
    before = new Map()
  }
  return forgettable(Object.assign(memo, { forget }))
}

/** Things remembered by a text; what was not asked for since the turn before the last is forgotten. */
export interface Turns<V> extends Forgets {
  get(text: string): V | undefined
  set(text: string, value: V): V
  /** Begins a turn, when as many are remembered as to make it worth while. */
  turn(): void
}

/** In a turn any number is remembered, so that a draft of many paragraphs does not push itself out. */
export function createTurns<V>(worthWhile: number): Turns<V> {
  let recent = new Map<string, V>()
  let before = new Map<string, V>()
  const set = (text: string, value: V): V => {
    recent.set(text, value)
    return value
  }
  return {
    get(text) {
      const known = recent.get(text) ?? before.get(text)
      return known && set(text, known)
    },
    set,
    turn() {
      if (recent.size < worthWhile) return
      before = recent
      recent = new Map()
    },
    forget() {
      recent = new Map()
      before = new Map()
    },
  }
}
