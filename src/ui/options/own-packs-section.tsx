import { useState } from 'preact/hooks'
import { isOutdated } from '../../core/reviewed.ts'
import { FileButton } from '../file-button.tsx'
import { oneLanguage } from '../message.tsx'
import type { OwnPackShown } from '../own-packs-view.ts'
import { Locked } from './locked.tsx'
import { day, type OwnPacksSectionProps } from './own-packs-props.ts'
import { PackFormSection } from './pack-form.tsx'
import { PackImportView } from './pack-import.tsx'
import type { OptionsTranslate } from './props.ts'

/** Packs of one's own: what is in use, and how one is brought in, by file or by drop. */
export function OwnPacksSection(props: OwnPacksSectionProps) {
  const { data, actions, t } = props
  return (
    <section aria-labelledby="own-packs">
      <h2 id="own-packs">{t('options.packs.title')}</h2>
      <p class="small">{t('options.packs.intro')}</p>
      {data.packs.length > 0 && (
        <ul class="rows">
          {data.packs.map(pack => (
            <OwnPack key={pack.id} pack={pack} {...props} />
          ))}
        </ul>
      )}
      <Learning {...props} />
      <FileDrop take={actions.importFile} t={t} />
      <PackFormSection rules={data.rules} {...props} />
      {data.import && <PackImportView {...props} import={data.import} />}
      <p class="outcome" role="status">
        {data.outcome && t(`options.packs.${data.outcome}`)}
      </p>
    </section>
  )
}

function OwnPack({ pack, data, actions, preferences, t }: OwnPacksSectionProps & { readonly pack: OwnPackShown }) {
  const [sure, setSure] = useState(false)
  const { id, version, reviewed } = pack
  const title = pack.title?.[oneLanguage(preferences)] ?? id
  const remove = () => (sure ? actions.remove(id) : setSure(true))
  return (
    <li class="row tall">
      <span>
        <b>{title}</b>
        {version !== null && reviewed !== null && (
          <span class="small">
            {t('options.packs.version', { version, date: day(reviewed) })} ·{' '}
            {t('options.packs.rules', { n: pack.rules })}
          </span>
        )}
        <Notes {...{ pack, data, t }} />
        <span class="small hash">{t('options.packs.hash', { hash: pack.hash })}</span>
        {pack.locked && <Locked t={t} />}
      </span>
      {!pack.locked && (
        <span class="buttons">
          <button
            type="button"
            class="btn line"
            aria-label={t('options.packs.exportFor', { title })}
            onClick={() => actions.exportFile(id)}
          >
            {t('options.packs.export')}
          </button>
          <button
            type="button"
            class="btn line"
            aria-label={t(sure ? 'options.packs.removeSureFor' : 'options.packs.removeFor', { title })}
            onClick={remove}
            onBlur={() => setSure(false)}
          >
            {t(sure ? 'options.packs.removeSure' : 'options.packs.remove')}
          </button>
        </span>
      )}
    </li>
  )
}

/** How far learning has come, and what came of it, by the check that a family of sentences stands behind. */
function Learning({ data: { learning, rules }, preferences, t }: OwnPacksSectionProps) {
  const { done, effects } = learning
  const nameOf = (family: string) =>
    rules.find(({ id }) => id.endsWith(`/learned-${family}`))?.name[oneLanguage(preferences)] ?? family
  const label = t('options.packs.learning')
  return (
    <div role="status">
      {done !== null && (
        <label class="learning">
          <span>{label}</span>
          <progress value={done} />
        </label>
      )}
      {effects.map(({ family, flags, found, wrong }) => (
        <p key={family}>{t('options.packs.learned', { family: nameOf(family), n: flags, found, wrong })}</p>
      ))}
    </div>
  )
}

function Notes({ pack, data, t }: Pick<OwnPacksSectionProps, 'data' | 't'> & { readonly pack: OwnPackShown }) {
  if (pack.title === null) return <span class="note">{t('options.packs.broken')}</span>
  return (
    <>
      {pack.reviewed !== null && isOutdated(pack.reviewed, data.today) && (
        <span class="note">{t('options.packs.old')}</span>
      )}
      {pack.stops > 0 && <span class="small">{t('options.packs.stops', { n: pack.stops })}</span>}
    </>
  )
}

function FileDrop({ take, t }: { readonly take: (file: File) => void; readonly t: OptionsTranslate }) {
  const [over, setOver] = useState(false)
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) take(file)
  }
  const hover = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    // The button does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file has no role
    <div
      class={`drop ${over ? 'over' : ''}`}
      onDragOver={event => hover(event, true)}
      onDragLeave={event => hover(event, false)}
      onDrop={dropped}
    >
      <FileButton
        className="btn line"
        text={t('options.packs.import')}
        accept=".yml,.yaml,.json,application/yaml,application/json"
        take={take}
      />
      <span class="small">{t('options.packs.drop')}</span>
    </div>
  )
}
