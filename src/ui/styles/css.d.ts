// Vite gives the minified sheet as a string, for `adoptedStyleSheets`.
declare module '*.css?inline' {
  const css: string

  export { css as default }
}
