import type { Finding } from '../../core/finding.ts'
import { type Scope, scopesFor } from '../../core/silence.ts'
import type { SkipReason } from '../../core/skip.ts'
import type { CardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import { Menu, type MenuItem } from '../menu.tsx'

const ALWAYS: readonly SkipReason[] = ['intended', 'other']
const ABOUT_PERSONS: readonly SkipReason[] = ['not-personal', 'consent', 'already-public', 'other']

/** The reasons that fit a finding: consent makes sense only where it is about a person. */
export function reasonsFor(finding: Finding): readonly SkipReason[] {
  return finding.about ? ABOUT_PERSONS : ALWAYS
}

interface DeclineProps {
  readonly finding: Finding
  readonly t: Translate<CardKey>
  once(reason: SkipReason): void
  never(scope: Scope): void
}

/** "Skip": a reason for this time, or never, and for what. Says in the same place who sees the reason: nobody. */
export function DeclineMenu({ finding, t, once, never }: DeclineProps) {
  const reasons: MenuItem[] = reasonsFor(finding).map(reason => ({
    text: t(`card.reason.${reason}`),
    choose: () => once(reason),
  }))
  const scopes: MenuItem[] = scopesFor(finding).map(scope => ({
    text: t(`card.never.${scope}`, { found: finding.found }),
    choose: () => never(scope),
  }))
  return (
    <Menu
      className="btn quiet"
      placement="bottom-start"
      menuLabel={t('card.notNow')}
      groups={[
        { title: t('card.reasonTitle'), items: reasons },
        ...(scopes.length > 0 ? [{ title: t('card.neverTitle'), items: scopes }] : []),
      ]}
      note={t('card.reasonNote')}
    >
      {t('card.notNow')}
    </Menu>
  )
}
