import { type Language, ROLES } from '../core/model.ts'
import type { CommonKey } from '../locale/keys.ts'
import type { Translate } from '../locale/texts.ts'
import { HATS, hatOf, wear } from './hats.ts'
import { Icon } from './icons.tsx'
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
  const change = (part: Partial<WritingAs>): void => choose({ ...writingAs, ...part, known: true, guess: false })
  const account = HATS.map(hat => ({
    text: t(`common.account.${hat}`),
    checked: writingAs.known && hatOf(writingAs) === hat,
    choose: () => change(wear(hat, writingAs)),
  }))
  const name = writingAsName(writingAs, packs, language, t)
  const confirm = { text: t('common.writingAs.confirm', { name }), choose: () => change({}) }
  const role = ROLES.map(kind => ({
    text: t(`common.role.${kind}`),
    checked: writingAs.known && writingAs.role === kind,
    choose: () => change({ role: kind }),
  }))
  const organisation = [...packs.map(({ id, name }) => ({ id, text: name[language] })), noOrganisation(t)].map(
    ({ id, text }) => ({ text, checked: writingAs.pack === id, choose: () => change({ pack: id }) }),
  )
  return [
    ...(writingAs.guess ? [{ title: t('common.writingAs.confirmTitle'), items: [confirm] }] : []),
    { title: t('common.writingAs.account'), items: account },
    { title: t('common.writingAs.role'), items: role },
    { title: t('common.writingAs.organisation'), items: organisation },
  ]
}

const noOrganisation = (t: Translate<CommonKey>): { id: string | null; text: string } => ({
  id: null,
  text: t('common.writingAs.noOrganisation'),
})

function labelOf({ known, guess }: WritingAs, name: string, t: Translate<CommonKey>): string {
  if (!known) return name
  return t(guess ? 'common.writingAs.labelGuess' : 'common.writingAs.label', { name })
}

/** "Writing as …", with a menu of account, role and organisation. */
export function WritingAsMenu(props: WritingAsProps) {
  const { writingAs, packs, language, className, placement, t } = props
  const name = writingAsName(writingAs, packs, language, t)
  return (
    <Menu
      className={className}
      placement={placement}
      label={labelOf(writingAs, name, t)}
      title={name}
      menuLabel={t('common.writingAs.menu')}
      groups={choices(props)}
      staysOpen
    >
      <Icon name="person" />
      <span class={writingAs.guess ? 'name guess' : 'name'}>
        {writingAs.guess ? t('common.writingAs.guess', { name }) : name}
      </span>
    </Menu>
  )
}
