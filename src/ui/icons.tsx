import type { VNode } from 'preact'
import type { FindingLevel, Presence } from '../core/finding.ts'
import type { ComposerState } from './view.ts'

interface Shape {
  /** Filled with the colour of the text. */
  readonly fill?: string
  /** Drawn on the filled shape in the colour of the paper. */
  readonly cut?: string
  /** Drawn as a line in the colour of the text. */
  readonly line?: string
}

const LEVELS: Record<FindingLevel, Shape> = {
  stop: { fill: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', cut: 'M8 4v5M8 11v1.6' },
  warning: { fill: 'M8 1.2 15.4 14.6H.6z', cut: 'M8 6v4M8 11.4v1.4' },
  hint: { fill: 'M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8z', cut: 'M8 7v5M8 3.6v1.8' },
}

const STATES: Record<ComposerState, Shape> = {
  reading: { line: 'M1 8q7-9 14 0-7 9-14 0zM6.5 8a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0z' },
  'off-here': { line: 'M8 1.5v6M4.4 3.6a5.5 5.5 0 1 0 7.2 0' },
  'no-answer': { line: 'M8 2a6 6 0 1 0 .01 0zM8 4.5V9M8 11.3v.2' },
  'cannot-read': { line: 'M1 8q7-9 14 0-7 9-14 0zM2 14 14 2' },
  excluded: { line: 'M3 7h10v7.5H3zM5 7V4.5a3 3 0 0 1 6 0V7' },
}

const PRESENCES: Record<Presence, Shape> = {
  present: { line: 'm2.5 8.5 3.5 4 7.5-9' },
  thin: { line: 'M1.5 9q3.2-5 6.5-1t6.5-1' },
  missing: { line: 'M2.5 8h11' },
}

const OTHERS = {
  person: { line: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14.5c.5-6 10.5-6 11 0' },
  down: { line: 'm3 6 5 5 5-5' },
  previous: { line: 'M8 14V2M3 7l5-5 5 5' },
  next: { line: 'M8 2v12M3 9l5 5 5-5' },
  close: { line: 'm3 3 10 10M13 3 3 13' },
  lock: { line: 'M3 7h10v7.5H3zM5 7V4.5a3 3 0 0 1 6 0V7' },
  check: { line: 'm2.5 8.5 3.5 4 7.5-9' },
  panel: { line: 'M1.5 3h13v10h-13zM10 3v10' },
} satisfies Record<string, Shape>

function draw({ fill, cut, line }: Shape, className?: string): VNode {
  return (
    <svg class={className} viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke-width="1.8">
      {fill && <path fill="currentColor" d={fill} />}
      {cut && <path stroke="var(--paper)" d={cut} />}
      {line && <path stroke="currentColor" d={line} />}
    </svg>
  )
}

export const LevelIcon = ({ level }: { level: FindingLevel }) => draw(LEVELS[level])
export const StateIcon = ({ state }: { state: ComposerState }) => draw(STATES[state])
export const PresenceIcon = ({ presence }: { presence: Presence }) => draw(PRESENCES[presence])
export const Icon = ({ name }: { name: keyof typeof OTHERS }) => draw(OTHERS[name], name)
