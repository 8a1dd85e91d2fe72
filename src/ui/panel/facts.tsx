import { type ComponentChildren, Fragment } from 'preact'
import type { ComparedFact } from '../../core/finding.ts'
import { withoutLinkStart } from '../../core/text/marks.ts'
import type { PanelKey } from '../../locale/keys.ts'
import { LevelIcon } from '../icons.tsx'
import type { PanelActions } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface FactsProps {
  readonly facts: readonly ComparedFact[]
  readonly actions: Pick<PanelActions, 'showPlaces'>
  readonly t: PanelTranslate
}

const KINDS: Record<string, PanelKey> = {
  date: 'panel.fact.date',
  weekday: 'panel.fact.date',
  relative: 'panel.fact.date',
  time: 'panel.fact.time',
  number: 'panel.fact.number',
  money: 'panel.fact.money',
  percent: 'panel.fact.percent',
  share: 'panel.fact.percent',
  period: 'panel.fact.money',
  phone: 'panel.fact.phone',
  email: 'panel.fact.email',
  link: 'panel.fact.link',
  hashtag: 'panel.fact.hashtag',
  place: 'panel.fact.place',
}

/** The facts of the Finnish and the Swedish part side by side; what differs is marked by sign and weight. */
export function Facts({ facts, actions, t }: FactsProps) {
  if (facts.length === 0) return null
  return (
    <section>
      <table class="facts num">
        <caption class="unseen">{t('panel.facts')}</caption>
        <thead>
          <tr class="small">
            <th scope="col">
              <span class="unseen">{t('panel.factKind')}</span>
            </th>
            <th scope="col">FI</th>
            <th scope="col">SV</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(fact => (
            <Fact key={`${fact.kind} ${fact.fi?.span.start} ${fact.sv?.span.start}`} fact={fact} {...{ actions, t }} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A link is shown without what all links begin with, and breaks after a slash rather than inside a word. */
function breakable(text: string): ComponentChildren {
  return withoutLinkStart(text)
    .split(/(?<=\/)/u)
    .map(part => (
      <Fragment key={part}>
        {part}
        <wbr />
      </Fragment>
    ))
}

function Fact({ fact, actions, t }: Omit<FactsProps, 'facts'> & { readonly fact: ComparedFact }) {
  const places = [fact.fi, fact.sv].flatMap(side => (side ? [side.span] : []))
  return (
    <tr class={fact.agrees ? '' : 'differs'}>
      <th scope="row">
        {!fact.agrees && <LevelIcon level="warning" />}
        <button type="button" class="link" onClick={() => actions.showPlaces(places)}>
          {t(KINDS[fact.kind] ?? 'panel.fact.other')}
          <span class="unseen">. {t('panel.showInText')}</span>
        </button>
        {!fact.agrees && <span class="unseen">, {t('panel.differs')}</span>}
      </th>
      <td lang="fi">{fact.fi ? breakable(fact.fi.text) : t('panel.absent')}</td>
      <td lang="sv">{fact.sv ? breakable(fact.sv.text) : t('panel.absent')}</td>
    </tr>
  )
}
