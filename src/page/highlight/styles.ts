import type { FindingLevel } from '../../core/finding.ts'

/** Names in the registry that page and extension share: they say a level and nothing else. */
export const highlightName = (level: FindingLevel) => `tolkku-${level}`

/** The line tells the level, not its colour alone; never wavy, that is the spell checker's. */
export const UNDERLINES: Readonly<Record<FindingLevel, string>> = {
  stop: 'double',
  warning: 'solid',
  hint: 'dotted',
}

const COLOURS: Readonly<Record<FindingLevel, { light: string; dark: string }>> = {
  stop: { light: '#b3001b', dark: '#ff8a8f' },
  warning: { light: '#b34f00', dark: '#ffb066' },
  hint: { light: '#0a5bd0', dark: '#8ab8ff' },
}

export const LEVELS_SHOWN = Object.keys(UNDERLINES) as FindingLevel[]

/** How a level's place looks on a page that is dark or light. */
export function underline(level: FindingLevel, dark: boolean): string {
  const colour = COLOURS[level][dark ? 'dark' : 'light']
  return `text-decoration: underline ${UNDERLINES[level]} ${colour} ${level === 'hint' ? '3px' : '2px'};`
}

/** The sheet that paints highlights: system colours where the person asks for them, nothing on paper. */
export function highlightSheet(dark: boolean): string {
  const rules = LEVELS_SHOWN.map(level => `::highlight(${highlightName(level)}) { ${underline(level, dark)} }`)
  const forced = LEVELS_SHOWN.map(level => `::highlight(${highlightName(level)}) { text-decoration-color: Mark; }`)
  const print = LEVELS_SHOWN.map(level => `::highlight(${highlightName(level)}) { text-decoration: none; }`)
  return `${rules.join('\n')}
@media (forced-colors: active) { ${forced.join(' ')} }
@media print { ${print.join(' ')} }`
}

/** Whether text of this colour stands on a dark ground: pages choose that on their own, not by the system's setting. */
export function isDarkGround(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140
}
