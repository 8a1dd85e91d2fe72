declare module 'virtual:tolkku-packs' {
  export const packs: readonly import('./load.ts').Pack[]
}
