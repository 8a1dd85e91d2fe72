import { type Language, PLATFORM_NAMES } from '../../core/model.ts'
import { Menu } from '../menu.tsx'
import { PAUSES, type PanelActions, type SiteSwitch as Site } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface SiteSwitchProps {
  readonly site: Site
  readonly language: Language
  readonly actions: PanelActions
  readonly t: PanelTranslate
}

/** Whether Tolkku works on this site: on, off, or paused for a while; each state with its way out. */
export function SiteSwitch({ site, language, actions, t }: SiteSwitchProps) {
  const { platform, on, pausedUntil } = site
  if (pausedUntil !== null) {
    return (
      <div class="site row" id="site">
        <span>{t('panel.about.paused', { until: clock(pausedUntil, language) })}</span>
        <button type="button" class="btn line" onClick={() => actions.pause(null)}>
          {t('panel.pause.end')}
        </button>
      </div>
    )
  }
  return (
    <div class="site row" id="site">
      <span>{t(on ? 'panel.site.on' : 'panel.site.off', { site: PLATFORM_NAMES[platform] })}</span>
      <span class="deeds">
        <button type="button" class={on ? 'btn quiet' : 'btn main'} onClick={() => actions.turnSite(platform, !on)}>
          {t(on ? 'panel.site.turnOff' : 'panel.site.turnOn')}
        </button>
        {on && <PauseMenu {...{ actions, t }} />}
      </span>
    </div>
  )
}

function PauseMenu({ actions, t }: Pick<SiteSwitchProps, 'actions' | 't'>) {
  const items = PAUSES.map(how => ({
    text: t(`panel.pause.${how}`),
    choose: () => actions.pause(how),
  }))
  return (
    <Menu
      className="btn quiet"
      placement="top-end"
      menuLabel={t('panel.pause.title')}
      groups={[{ title: t('panel.pause.title'), items }]}
    >
      {t('panel.pause.label')}
    </Menu>
  )
}

/** Until when everything is paused, as a clock shows it. */
export function clock(at: number, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-FI`, { hour: 'numeric', minute: '2-digit' }).format(at)
}
