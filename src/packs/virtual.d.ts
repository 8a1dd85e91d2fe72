declare module 'virtual:tolkku-packs' {
  type Written = import('../core/words-ready.ts').LexiconsWritten<import('./load.ts').Pack>
  export const packs: Written['packs']
  export const words: Written['words']
}

declare module 'virtual:tolkku-learned' {
  export const model: import('../core/text/learned/model.ts').ModelFile
}

declare module 'virtual:tolkku-harmless' {
  export const harmless: () => readonly import('../core/learn/case.ts').Case[]
}

declare module 'virtual:tolkku-press' {
  export const rules: readonly import('../core/press.ts').PressRule[]
}

declare module 'virtual:tolkku-terms' {
  export const terms: () => readonly import('../core/text/parity/glossary.ts').TermPair[]
}
