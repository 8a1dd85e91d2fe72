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
  stop: { light: 'hsl(3 59% 43%)', dark: 'hsl(4 86% 74%)' },
  warning: { light: 'hsl(36 100% 28%)', dark: 'hsl(42 92% 64%)' },
  hint: { light: 'hsl(212 63% 45%)', dark: 'hsl(212 90% 76%)' },
}

const LEVELS_SHOWN = Object.keys(UNDERLINES) as FindingLevel[]

/** The place that the open card speaks of. */
export const SHOWN = 'tolkku-shown'

export const HIGHLIGHTS: readonly string[] = [...LEVELS_SHOWN.map(highlightName), SHOWN]

export const shownGround = (dark: boolean) => (dark ? 'hsl(42 92% 64% / 0.22)' : 'hsl(42 100% 60% / 0.28)')

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
::highlight(${SHOWN}) { background-color: ${shownGround(dark)}; }
@media (forced-colors: active) { ${forced.join(' ')} }
@media print { ${print.join(' ')} }`
}

/** Whether text of this colour stands on a dark ground: pages choose that on their own, not by the system's setting. */
export function isDarkGround(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140
}
