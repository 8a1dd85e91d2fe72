import type { OptionsTranslate } from './props.ts'

interface AboutSectionProps {
  readonly version: string
  /** The permissions that this browser was asked for, as its manifest names them. */
  readonly permissions: readonly string[]
  readonly t: OptionsTranslate
}

const EXPLAINED = ['storage', 'alarms', 'sidePanel', 'contextMenus'] as const

/** Which version this is, what each permission is for, and that nothing goes out. */
export function AboutSection({ version, permissions, t }: AboutSectionProps) {
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
      <p class="small">
        Tolkku. {t('options.about.version', { version })}. {t('options.about.licence')}
      </p>
    </section>
  )
}
