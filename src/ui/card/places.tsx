import { Fragment } from 'preact'
import type { Finding } from '../../core/finding.ts'
import type { CardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import { markDifferences, type Piece } from './differences.ts'

interface PlacesProps {
  readonly finding: Finding
  readonly t: Translate<CardKey>
}

interface ShownPlace {
  readonly label: string
  readonly pieces: readonly Piece[]
}

/** Both places, the Finnish one first; the draft's other language is the one that the finding's own place is not in. */
function pairOf({ finding, t }: PlacesProps): ShownPlace[] {
  const { found, other } = finding
  if (!other) return []
  const [own, counterpart] = markDifferences(found, other.text)
  if (other.language === 'fi')
    return [
      { label: 'FI', pieces: counterpart },
      { label: 'SV', pieces: own },
    ]
  const label = other.language === 'sv' ? 'FI' : t('card.here')
  return [
    { label, pieces: own },
    { label: other.language.toUpperCase(), pieces: counterpart },
  ]
}

const piece = ({ text, differs }: Piece) => (differs ? <mark key={text}>{text}</mark> : text)

/** The found place, or two places of the draft side by side; nothing for what the draft lacks. */
export function Places(props: PlacesProps) {
  const { finding, t } = props
  if (finding.found === '') return null
  if (!finding.other) {
    return (
      <dl class={`places one ${finding.level}`}>
        <dt class="unseen">{t('card.found')}</dt>
        <dd dir="auto">{finding.found}</dd>
      </dl>
    )
  }
  return (
    <dl class={`places ${finding.level}`}>
      {pairOf(props).map(({ label, pieces }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{pieces.map(piece)}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
