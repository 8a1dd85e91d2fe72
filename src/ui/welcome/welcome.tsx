import { LANGUAGES, ROLES } from '../../core/model.ts'
import { Choices } from '../options/choices.tsx'
import { Locked } from '../options/locked.tsx'
import { OWN_NAMES } from '../own-names.ts'
import { Organisation } from './organisation.tsx'
import type { WelcomeProps } from './view.ts'

/** The first page: three questions, a text to try, and what is read and what never is. */
export function Welcome(props: WelcomeProps) {
  const { data, actions, t } = props
  return (
    <main class="tk options" lang={data.language}>
      <header>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.intro')}</p>
        <p>
          <button type="button" class="btn quiet" onClick={actions.finish}>
            {t('welcome.skip')}
          </button>
        </p>
      </header>
      <Questions {...props} />
      <Sample {...props} />
      <Promises {...props} />
      <section aria-labelledby="later">
        <h2 id="later">{t('welcome.later')}</h2>
        <ul class="plain">
          <li>{t('welcome.key')}</li>
          <li>{t(`welcome.pin.${data.browser}`)}</li>
          <li>
            {t('welcome.again')} <a href="/guide.html">{t('panel.guide')}</a>,{' '}
            <a href="/options.html">{t('panel.options')}</a>, <a href="/check.html">{t('panel.check')}</a>.
          </li>
        </ul>
        <div class="buttons">
          <button type="button" class="btn main" onClick={actions.finish}>
            {t('welcome.finish')}
          </button>
        </div>
      </section>
      <p class={data.failed ? 'save-line failed' : 'save-line'} role="status">
        {data.failed && t('options.failed')}
      </p>
    </main>
  )
}

function Questions(props: WelcomeProps) {
  const { data, actions, t } = props
  return (
    <section aria-labelledby="you">
      <h2 id="you">{t('welcome.you')}</h2>
      <Choices
        name="language"
        legend={t('options.interfaceLanguage')}
        locked={data.locked.has('interfaceLanguage') && <Locked t={t} />}
        chosen={data.language}
        choose={actions.chooseLanguage}
        choices={LANGUAGES.map(language => ({ value: language, text: OWN_NAMES[language], lang: language }))}
      />
      <Choices
        name="role"
        legend={t('welcome.role')}
        locked={data.locked.has('role') && <Locked t={t} />}
        chosen={data.role}
        choose={role => role && actions.chooseRole(role)}
        choices={ROLES.map(role => ({
          value: role,
          text: t(`common.role.${role}`),
          help: t(`options.roleHelp.${role}`),
        }))}
      />
      <Organisation {...props} />
    </section>
  )
}

function Sample({ data, t }: WelcomeProps) {
  return (
    <section aria-labelledby="try">
      <h2 id="try">{t('welcome.try')}</h2>
      <p id="try-help">{t('welcome.tryHelp')}</p>
      <label for="sample" class="unseen">
        {t('welcome.sampleLabel')}
      </label>
      <textarea id="sample" rows={5} lang="" aria-describedby="try-help" />
      <p class="outcome" role="status">
        {data.sample !== 'waiting' && t(`welcome.sample.${data.sample}`)}
      </p>
    </section>
  )
}

function Promises({ t }: WelcomeProps) {
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{t('welcome.reads.title')}</h2>
      <ul class="plain">
        {(['composer', 'here', 'suggests'] as const).map(key => (
          <li key={key}>{t(`welcome.reads.${key}`)}</li>
        ))}
      </ul>
      <h3>{t('welcome.never.title')}</h3>
      <ul class="plain">
        {(['messages', 'sends', 'stores', 'others'] as const).map(key => (
          <li key={key}>{t(`welcome.never.${key}`)}</li>
        ))}
      </ul>
    </section>
  )
}
