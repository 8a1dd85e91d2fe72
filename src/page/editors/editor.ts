/** What differs between families of editors when their text is read, and when lines are added to it. */
export interface Editor {
  /** Whether an element is an editor of this family, by its features. */
  recognises(element: Element): boolean
  /** Elements that are lines of their own; `null` for a field whose text is its value. */
  readonly blocks: string | null
  /** Elements that a person does not see as text: markers, cursors, fillers. */
  readonly unseen: string | null
  /**
   * How several lines go in at once; `null`: not at all. Draft.js and Lexical lose what stands there when lines are
   * inserted: they know line breaks from keys and pasting alone.
   */
  readonly lines: 'insert' | 'paste' | null
}
