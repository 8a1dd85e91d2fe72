// Vite gives the minified sheet as a string, for `adoptedStyleSheets`.
declare module '*.css?inline' {
  const css: string

  // biome-ignore lint/style/noDefaultExport: so Vite gives it
  export { css as default }
}
