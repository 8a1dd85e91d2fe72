import { render } from 'preact'
import type { Finding } from '../../core/finding.ts'
import { Card } from '../../ui/card/card.tsx'
import { Chip } from '../../ui/chip/chip.tsx'
import { Outdated } from '../../ui/chip/outdated.tsx'
import type { Begun } from '../../ui/half-view.ts'
import { countLevels, pressingLimit, shownCoverage } from '../../ui/summary.ts'
import type { CardActions, ChipActions, ComposerView, Preferences } from '../../ui/view.ts'
import type { Kit } from '../kit/kit.ts'
import type { OpenCard } from './card-control.ts'
import type { Host } from './host.ts'

export interface Drawn {
  readonly kit: Kit
  readonly view: ComposerView
  readonly findings: readonly Finding[]
  readonly card: OpenCard | null
  readonly begun: Begun | null
  readonly chipActions: ChipActions
  readonly cardActions: CardActions
}

/** Draws chip and card at a field. What a page does to our host, or an old browser lacks, takes no reading with it. */
export function drawInto(host: Host, field: HTMLElement, drawn: Drawn): void {
  if (drawn.kit.settings.dryRun) return
  try {
    host.mount(field)
    draw(host, drawn)
  } catch (error) {
    console.warn('Tolkku', error)
  }
}

/** What was drawn last: most changes of a text change nothing that a chip shows. */
const drawnLast = new WeakMap<Host, string>()

function draw(host: Host, { kit, view, findings, card, begun, chipActions, cardActions }: Drawn): void {
  const { interfaceLanguage, messageLanguages, bilingual } = kit.settings
  const preferences = { interfaceLanguage, messageLanguages, bilingual }
  const now = card ? '' : JSON.stringify([preferences, begun, shownByChip(view, preferences)])
  if (now !== '' && drawnLast.get(host) === now) return
  drawnLast.set(host, now)
  const shared = { t: kit.t, preferences }
  const { packs } = kit.overview
  render(<Chip {...shared} {...{ view, packs, begun }} cardOpen={card !== null} actions={chipActions} />, host.chip)
  render(card && <Card {...shared} {...card} findings={findings} actions={cardActions} />, host.card)
}

/** As much of a view as a chip shows: it is drawn anew for that alone. */
function shownByChip(view: ComposerView, preferences: Preferences) {
  const { state, guardFailed, writingAs, limits, review } = view
  const always = [state, guardFailed, writingAs, pressingLimit(limits)]
  if (!review) return always
  const levels = review.findings.map(({ level }) => level).sort()
  const languages = review.languages.map(({ lang }) => lang)
  return [always, levels, countLevels(review.findings), languages, shownCoverage(view, preferences)]
}

/** What is left to say when the extension was updated under an open page. */
export function drawOutdated(host: Host, { t }: Kit): void {
  render(null, host.card)
  render(<Outdated t={t} />, host.chip)
}
