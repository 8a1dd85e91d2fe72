import { ACCOUNTS, type Language, ROLES } from '../core/model.ts'
import type { CommonKey } from '../locale/keys.ts'
import type { Translate } from '../locale/texts.ts'
import { Menu, type MenuGroup } from './menu.tsx'
import type { PackChoice, WritingAs } from './view.ts'

interface WritingAsProps {
  readonly writingAs: WritingAs
  readonly packs: readonly PackChoice[]
  readonly language: Language
  readonly className: string
  readonly placement: 'top-end' | 'bottom-end'
  readonly t: Translate<CommonKey>
  choose(choice: WritingAs): void
}

/** The few words that say on whose behalf the text is written. */
export function writingAsName(
  { role, account, pack, known }: WritingAs,
  packs: readonly PackChoice[],
  language: Language,
  t: Translate<CommonKey>,
): string {
  if (!known) return t('common.writingAs.unknown')
  const roleName = t(`common.role.${role}`)
  if (account === 'personal-work') return roleName
  if (account === 'personal') return t('common.writingAs.roleOnPersonal', { role: roleName })
  const organisation = packs.find(choice => choice.id === pack)?.name[language]
  if (account === 'organisation') return organisation ?? t('common.account.organisation')
  return organisation ? `${t('common.account.unit')}, ${organisation}` : t('common.account.unit')
}

function choices({ writingAs, packs, language, t, choose }: WritingAsProps): MenuGroup[] {
  const change = (part: Partial<WritingAs>): void => choose({ ...writingAs, ...part, known: true })
  const account = ACCOUNTS.map(kind => ({
    text: t(`common.account.${kind}`),
    checked: writingAs.known && writingAs.account === kind,
    choose: () => change({ account: kind }),
  }))
  const role = ROLES.map(kind => ({
    text: t(`common.role.${kind}`),
    checked: writingAs.known && writingAs.role === kind,
    choose: () => change({ role: kind }),
  }))
  const organisation = [...packs.map(({ id, name }) => ({ id, text: name[language] })), noOrganisation(t)].map(
    ({ id, text }) => ({ text, checked: writingAs.pack === id, choose: () => change({ pack: id }) }),
  )
  return [
    { title: t('common.writingAs.account'), items: account },
    { title: t('common.writingAs.role'), items: role },
    { title: t('common.writingAs.organisation'), items: organisation },
  ]
}

const noOrganisation = (t: Translate<CommonKey>): { id: string | null; text: string } => ({
  id: null,
  text: t('common.writingAs.noOrganisation'),
})

/** "Writing as …", with a menu of account, role and organisation. */
export function WritingAsMenu(props: WritingAsProps) {
  const { writingAs, packs, language, className, placement, t } = props
  const name = writingAsName(writingAs, packs, language, t)
  return (
    <Menu
      className={className}
      placement={placement}
      label={writingAs.known ? t('common.writingAs.label', { name }) : name}
      menuLabel={t('common.writingAs.menu')}
      groups={choices(props)}
      staysOpen
    >
      <span class="name">{name}</span>
    </Menu>
  )
}
