// One declaration a file, since a pattern may hold one `*` only; each top-level key is an export of its own.
declare module '*/locales/fi.yml' {
  type Tree = import('./texts.ts').TextTree
  export const common: Tree
  export const chip: Tree
  export const guard: Tree
  export const card: Tree
  export const unanswered: Tree
  export const panel: Tree
  export const options: Tree
  export const accounts: Tree
  export const check: Tree
  export const welcome: Tree
  export const guide: Tree
  export const insights: Tree
}
declare module '*/locales/sv.yml' {
  type Tree = import('./texts.ts').TextTree
  export const common: Tree
  export const chip: Tree
  export const guard: Tree
  export const card: Tree
  export const unanswered: Tree
  export const panel: Tree
  export const options: Tree
  export const accounts: Tree
  export const check: Tree
  export const welcome: Tree
  export const guide: Tree
  export const insights: Tree
}
declare module '*/locales/en.yml' {
  type Tree = import('./texts.ts').TextTree
  export const common: Tree
  export const chip: Tree
  export const guard: Tree
  export const card: Tree
  export const unanswered: Tree
  export const panel: Tree
  export const options: Tree
  export const accounts: Tree
  export const check: Tree
  export const welcome: Tree
  export const guide: Tree
  export const insights: Tree
}
