/** The languages that the interface speaks. */
export type TextLanguage = 'fi' | 'sv' | 'en'

/** Texts of one section: a text, its plural forms (with `other`), or a named group of texts. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

export type Values = Readonly<Record<string, string | number>>

/** Gives the text of a key; `n` among the values chooses the plural form. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string

const PLACE = /\{(\w+)\}/g

function find(sections: TextTree, key: string): string | TextTree | undefined {
  let node: string | TextTree | undefined = sections
  for (const step of key.split('.')) {
    if (typeof node !== 'object') return undefined
    node = node[step]
  }
  return node
}

function choosePlural(forms: TextTree, n: string | number | undefined, rules: Intl.PluralRules): string | undefined {
  const form = forms[rules.select(Number(n))] ?? forms.other
  return typeof form === 'string' ? form : undefined
}

/** Large numbers are parted as the language parts them; small ones need no look at how. */
const shown = (value: string | number, language: TextLanguage): string =>
  typeof value === 'number' && value > 999 ? value.toLocaleString(language) : `${value}`

/**
 * Texts in one language. A place without a value stays as it is, and an unknown key shows itself: neither can happen
 * with typed keys, and a visible fault is better than an empty button.
 */
export function createTexts<Key extends string>(language: TextLanguage, sections: TextTree): Translate<Key> {
  const rules = new Intl.PluralRules(language)
  return (key, values = {}) => {
    const node = find(sections, key)
    const text = typeof node === 'object' ? choosePlural(node, values.n, rules) : node
    if (text === undefined) return key
    return text.replace(PLACE, (place, name: string) => shown(values[name] ?? place, language))
  }
}
