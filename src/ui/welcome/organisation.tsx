import { useId, useState } from 'preact/hooks'
import { Choices } from '../options/choices.tsx'
import { Locked } from '../options/locked.tsx'
import type { WelcomeProps } from './view.ts'

/** The organisation, by a search that narrows the list. */
export function Organisation({ data, actions, t }: WelcomeProps) {
  const id = useId()
  const [sought, seek] = useState('')
  const name = (names: (typeof data.packs)[number]['name']) => names[data.language]
  // A bilingual organisation is found by its name in either language.
  const fits = data.packs.filter(({ name: names }) =>
    Object.values(names).some(each => each.toLowerCase().includes(sought.trim().toLowerCase())),
  )
  const choices = fits.map(({ id: pack, name: names }) => ({ value: pack as string | null, text: name(names) }))
  return (
    <>
      <div class="field">
        <label for={id}>{t('welcome.search')}</label>
        <input id={id} type="search" value={sought} onInput={event => seek(event.currentTarget.value)} />
        <p class="unseen" role="status">
          {sought !== '' && t('welcome.matches', { n: fits.length })}
        </p>
      </div>
      <Choices
        name="organisation"
        legend={t('options.organisation')}
        help={t('options.organisationHelp')}
        locked={data.locked.has('pack') && <Locked t={t} />}
        chosen={data.pack}
        choose={actions.choosePack}
        choices={[...choices, { value: null, text: t('options.noOrganisation') }]}
      />
    </>
  )
}
