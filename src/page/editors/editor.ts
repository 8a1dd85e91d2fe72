/** What differs between families of editors when their text is read. Writing is the same everywhere. */
export interface Editor {
  /** Whether an element is an editor of this family, by its features. */
  recognises(element: Element): boolean
  /** Elements that are lines of their own; `null` for a field whose text is its value. */
  readonly blocks: string | null
  /** Elements that a person does not see as text: markers, cursors, fillers. */
  readonly unseen: string | null
}
