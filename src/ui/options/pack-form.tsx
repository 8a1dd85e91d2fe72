import { useState } from 'preact/hooks'
import { LANGUAGES, type Language, type Localized, PLATFORM_NAMES, PLATFORMS, type Platform } from '../../core/model.ts'
import type { PackForm } from '../../core/pack-form.ts'
import { oneLanguage } from '../message.tsx'
import type { FormRule, OwnPacksActions } from '../own-packs-view.ts'
import type { OwnPacksSectionProps } from './own-packs-props.ts'
import type { OptionsTranslate } from './props.ts'

type FormProps = Omit<OwnPacksSectionProps, 'data'> & { readonly rules: readonly FormRule[] }

/** A pack without a line of YAML: what is filled in becomes the same file, and goes the same way as one. */
export function PackFormSection({ rules, actions, preferences, t }: FormProps) {
  const [points, setPoints] = useState(1)
  return (
    <details>
      <summary>{t('options.packForm.title')}</summary>
      <form class="pack-form" onSubmit={event => submit(event, points, actions)}>
        <p class="small">{t('options.packForm.help')}</p>
        <Localised name="title" text={t('options.packForm.name')} required t={t} />
        <Field name="id" text={t('options.packForm.id')} help={t('options.packForm.idHelp')} />
        <Localised name="guideline" text={t('options.packForm.guideline')} t={t} />
        <fieldset>
          <legend>{t('options.packForm.languages')}</legend>
          <div class="choices">
            {LANGUAGES.map(language => (
              <label key={language} class="choice">
                <input type="checkbox" name="languages" value={language} />
                <span class="name">{t(`options.messages.${language}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Localised name="domains" text={t('options.packForm.domains')} t={t} />
        <Field name="hashtags" text={t('options.packForm.hashtags')} />
        <Localised name="contact" text={t('options.packForm.contact')} t={t} />
        <Field name="email" text={t('options.packForm.email')} />
        <fieldset>
          <legend>{t('options.packForm.channels')}</legend>
          {PLATFORMS.map(platform => (
            <Field key={platform} name={`handle.${platform}`} text={PLATFORM_NAMES[platform]} />
          ))}
        </fieldset>
        {Array.from({ length: points }, (_, at) => (
          // Points are only added, at the end.
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
          <Point key={at} at={at} {...{ rules, t }} language={oneLanguage(preferences)} />
        ))}
        <div class="buttons">
          <button type="button" class="btn line" onClick={() => setPoints(points + 1)}>
            {t('options.packForm.addPoint')}
          </button>
          <button type="submit" class="btn main">
            {t('options.packForm.make')}
          </button>
        </div>
      </form>
    </details>
  )
}

interface FieldProps {
  readonly name: string
  readonly text: string
  readonly help?: string
  readonly required?: boolean
}

function Field({ name, text, help, required = false }: FieldProps) {
  return (
    <label class="field">
      <span class="name">{text}</span>
      {help && <span class="small">{help}</span>}
      <input type="text" name={name} required={required} autocomplete="off" />
    </label>
  )
}

/** One question in three languages; what is left empty is as the first that is not. */
function Localised({ name, text, required = false, t }: FieldProps & { readonly t: OptionsTranslate }) {
  return (
    <fieldset>
      <legend>{text}</legend>
      <div class="languages">
        {LANGUAGES.map((language, at) => (
          <Field
            key={language}
            name={`${name}.${language}`}
            text={t(`options.messages.${language}`)}
            required={required && at === 0}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface PointProps {
  readonly at: number
  readonly rules: readonly FormRule[]
  readonly language: Language
  readonly t: OptionsTranslate
}

function Point({ at, rules, language, t }: PointProps) {
  return (
    <div class="point">
      <Localised name={`point.${at}`} text={t('options.packForm.point', { n: at + 1 })} t={t} />
      <label class="field">
        <span class="name">{t('options.packForm.rules')}</span>
        <span class="small">{t('options.packForm.rulesHelp')}</span>
        <select name={`rules.${at}`} multiple size={6}>
          {rules.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function submit(event: Event, points: number, actions: OwnPacksActions): void {
  event.preventDefault()
  const form = event.currentTarget as HTMLFormElement
  actions.make(formOf(form, points))
}

function formOf(form: HTMLFormElement, points: number): PackForm {
  const filled = new FormData(form)
  const one = (name: string) => String(filled.get(name) ?? '')
  const localised = (name: string): Localized => ({
    fi: one(`${name}.fi`),
    sv: one(`${name}.sv`),
    en: one(`${name}.en`),
  })
  const handles = Object.fromEntries(PLATFORMS.map(platform => [platform, one(`handle.${platform}`)]))
  return {
    id: one('id'),
    title: localised('title'),
    guideline: localised('guideline'),
    languages: LANGUAGES.filter(language => filled.getAll('languages').includes(language)),
    domains: localised('domains'),
    hashtags: one('hashtags'),
    contact: { name: localised('contact'), email: one('email') },
    handles: handles as Record<Platform, string>,
    norms: Array.from({ length: points }, (_, at) => ({
      title: localised(`point.${at}`),
      rules: chosenIn(form, `rules.${at}`),
    })),
  }
}

function chosenIn(form: HTMLFormElement, name: string): string[] {
  const options = form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)
  return [...options].filter(({ selected }) => selected).map(({ value }) => value)
}
