declare module 'virtual:tolkku-packs' {
  export const packs: readonly import('./load.ts').Pack[]
}

declare module 'virtual:tolkku-press' {
  export const rules: readonly import('../core/press.ts').PressRule[]
}
