import type { Language, Localized } from '../../core/model.ts'
import { day } from './own-packs-props.ts'
import type { OptionsTranslate } from './props.ts'

interface AboutSectionProps {
  readonly version: string
  /** The guidelines that are checked by. */
  readonly packs: readonly { readonly name: Localized; readonly version: number; readonly reviewed: string }[]
  readonly language: Language
  /** The permissions that this browser was asked for, as its manifest names them. */
  readonly permissions: readonly string[]
  readonly t: OptionsTranslate
}

/** The permissions that are explained here; a test holds that all are that the manifest asks for. */
export const EXPLAINED = ['storage', 'alarms', 'scripting', 'sidePanel', 'contextMenus'] as const

/** Which version this is and of which guidelines, what each permission is for, and that nothing goes out. */
export function AboutSection({ version, packs, language, permissions, t }: AboutSectionProps) {
  const asked = EXPLAINED.filter(permission => permissions.includes(permission))
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('options.about.title')}</h2>
      <p>{t('options.about.network')}</p>
      <h3>{t('options.about.permissions')}</h3>
      <ul class="plain">
        {(['sites', ...asked] as const).map(permission => (
          <li key={permission}>{t(`options.about.permission.${permission}`)}</li>
        ))}
      </ul>
      <h3>{t('options.about.rules')}</h3>
      <ul class="plain">
        {packs.map(({ name, version, reviewed }) => (
          <li key={name.fi}>
            {name[language]} · <span class="small">{t('options.packs.version', { version, date: day(reviewed) })}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/licences.txt" target="_blank" rel="noopener">
          {t('options.about.parts')}
        </a>
      </p>
      <p class="small">
        Tolkku. {t('options.about.version', { version })}. {t('options.about.licence')}
      </p>
    </section>
  )
}
