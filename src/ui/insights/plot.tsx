import { useEffect, useId, useRef, useState } from 'preact/hooks'
import uPlot from 'uplot'
import type { Month } from '../../core/insights/summary.ts'
import type { Language } from '../../core/model.ts'
import { oneLanguage } from '../message.tsx'
import type { Preferences } from '../view.ts'
import type { InsightsTranslate } from './props.ts'

export interface PlotShown {
  readonly title: string
  /** A value for each month. */
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[]
}

interface PlotProps {
  readonly plot: PlotShown
  readonly months: readonly Month[]
  readonly preferences: Preferences
  readonly t: InsightsTranslate
}

const HEIGHT = 180
/** Lines are told apart by their dashes too, and not by colour alone. */
const DASHES = [[], [10, 4], [3, 4], [10, 4, 3, 4]]
const COLOURS = ['--action', '--ok', '--warning', '--ink-2']

/** Numbers by month as lines, and the same in a table: for who does not see the lines. */
export function Plot({ plot, months, preferences, t }: PlotProps) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const language = oneLanguage(preferences)
  useColours()
  useEffect(() => (place.current ? drawn(place.current, plot, months, language) : undefined))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{plot.title}</h2>
      <div class="plot" ref={place} aria-hidden="true" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <div class="scrolls-across" tabIndex={0}>
        <table class="num">
          <caption class="unseen">{plot.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('insights.month')}</th>
              {plot.lines.map(({ name }, at) => (
                <th key={name} scope="col">
                  <Sample at={at} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month, at) => (
              <tr key={month.name}>
                <th scope="row">{monthName(month.name, language)}</th>
                {plot.lines.map(({ name, values }) => (
                  <td key={name}>{values[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Has the lines drawn again when the colours around them change: on a canvas they stay as they were drawn. */
function useColours(): void {
  const [, setDark] = useState(false)
  const [, setForced] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const follow = (query: string, set: (on: boolean) => void) => {
      const media = matchMedia(query)
      set(media.matches)
      media.addEventListener('change', ({ matches }) => set(matches), { signal: end.signal })
    }
    follow('(prefers-color-scheme: dark)', setDark)
    follow('(forced-colors: active)', setForced)
    return () => end.abort()
  }, [])
}

/** How a line looks: the table is the legend. */
function Sample({ at }: { readonly at: number }) {
  return (
    <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
      <line
        x1="0"
        x2="28"
        y1="4"
        y2="4"
        stroke={`var(${COLOURS[at]})`}
        stroke-width="2.5"
        stroke-dasharray={DASHES[at]?.join(' ')}
      />
    </svg>
  )
}

function drawn(place: HTMLElement, { lines }: PlotShown, months: readonly Month[], language: Language): () => void {
  const size = () => ({ width: place.clientWidth || 320, height: HEIGHT })
  const plot = new uPlot(
    { ...size(), ...lookOf(place, lines, months, language) },
    [months.map((_, at) => at), ...lines.map(({ values }) => [...values])],
    place,
  )
  const resize = () => plot.setSize(size())
  addEventListener('resize', resize)
  return () => {
    removeEventListener('resize', resize)
    plot.destroy()
  }
}

function lookOf(
  place: HTMLElement,
  lines: PlotShown['lines'],
  months: readonly Month[],
  language: Language,
): Omit<uPlot.Options, 'width' | 'height'> {
  const style = getComputedStyle(place)
  const colour = (name: string) => style.getPropertyValue(name).trim() || style.color
  const axis = { stroke: colour('--ink-2'), grid: { stroke: colour('--line') }, ticks: { show: false } }
  const monthNames = (ats: readonly number[]) => ats.map(at => monthName(months[at]?.name ?? '', language))
  return {
    cursor: { show: false },
    legend: { show: false },
    scales: { x: { time: false }, y: { range: (_, __, most) => [0, Math.max(1, most)] } },
    axes: [
      { ...axis, incrs: [1], size: 28, values: (_, ats) => monthNames(ats) },
      { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], size: 40 },
    ],
    series: [
      {},
      ...lines.map((line, at) => ({
        label: line.name,
        stroke: colour(COLOURS[at] ?? '--action'),
        width: 2.5,
        dash: DASHES[at] ?? [],
        points: { show: true, size: 7 },
      })),
    ],
  }
}

/** "11/2026", as months are written where there is little room; nothing of what is no month. */
function monthName(name: string, language: Language): string {
  const [year, month] = name.split('-').map(Number)
  if (!year || !month) return ''
  const format = new Intl.DateTimeFormat(`${language}-FI`, { year: 'numeric', month: 'numeric' })
  return format.format(new Date(year, month - 1, 1))
}
