import type { Review } from '../../core/finding.ts'
import type { ComposerView, PanelActions, Preferences } from '../view.ts'
import { WrongFinding } from '../wrong-finding.tsx'
import { Facts } from './facts.tsx'
import { Findings } from './findings.tsx'
import { Languages } from './languages.tsx'
import type { PanelTranslate } from './props.ts'

interface ReviewedProps {
  readonly composer: ComposerView
  readonly review: Review
  readonly text: string
  readonly version: string
  /** Names of further languages, ready to show. */
  readonly others: readonly string[]
  readonly preferences: Preferences
  readonly actions: Pick<PanelActions, 'showFinding' | 'showPlaces' | 'begin' | 'copyReport'>
  readonly t: PanelTranslate
}

/** What was found in a text: its languages, their facts, the findings, and a way to say that one is wrong. */
export function Reviewed({ composer, review, text, version, others, preferences, actions, t }: ReviewedProps) {
  const { facts, findings } = review
  return (
    <>
      <Languages {...{ composer, others, preferences, actions, t }} />
      <Facts {...{ facts, actions, t }} />
      <Findings {...{ findings, preferences, actions, t }} />
      <WrongFinding {...{ findings, text, version, preferences, t }} copy={actions.copyReport} />
    </>
  )
}
