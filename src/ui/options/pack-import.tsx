import { useId, useState } from 'preact/hooks'
import { LevelIcon } from '../icons.tsx'
import { oneLanguage } from '../message.tsx'
import type { PackFaultShown, PackImport, TriedPackShown } from '../own-packs-view.ts'
import { day, type OwnPacksSectionProps } from './own-packs-props.ts'

type ImportProps = Omit<OwnPacksSectionProps, 'data'>
type Tried = Extract<PackImport, { at: 'tried' }>

/** A file that was chosen: all that is wrong with it, or what it would be, to be looked over and taken in. */
export function PackImportView({ import: file, ...props }: ImportProps & { readonly import: PackImport }) {
  const { t, preferences, actions } = props
  if (file.at === 'reading') return <p role="status">{t('options.packs.reading')}</p>
  if (file.at === 'refused') return <Faults faults={file.faults} name={file.name} {...props} />
  const { pack } = file
  return (
    <fieldset class="import">
      <legend>{t('options.packs.found', { title: pack.title[oneLanguage(preferences)] })}</legend>
      <Summary {...{ file, pack }} {...props} />
      <Examples pack={pack} t={t} />
      <TryOn file={file} {...props} />
      <div class="buttons">
        {!pack.replaces?.locked && (
          <button type="button" class="btn main" onClick={() => actions.take()}>
            {t('options.packs.take')}
          </button>
        )}
        <button type="button" class="btn line" onClick={() => actions.cancel()}>
          {t('options.packs.cancel')}
        </button>
      </div>
    </fieldset>
  )
}

function Faults({
  faults,
  name,
  preferences,
  t,
}: ImportProps & { readonly faults: readonly PackFaultShown[]; readonly name: string }) {
  const language = oneLanguage(preferences)
  return (
    <div class="import" role="alert">
      <p>
        <LevelIcon level="stop" /> <b>{name}</b>. {t('options.packs.refused')}
      </p>
      <ul class="plain">
        {faults.map(({ line, path, reason }) => (
          <li key={`${line} ${path.join('.')} ${reason.en}`}>
            {line !== null && <b>{t('options.packs.fault', { line })} </b>}
            {path.length > 0 && <code>{path.join('.')}</code>} {reason[language]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Summary({ file, pack, t }: ImportProps & { readonly file: Tried; readonly pack: TriedPackShown }) {
  const { version, reviewed, rules, stops, replaces } = pack
  return (
    <ul class="plain">
      <li>
        {t('options.packs.version', { version, date: day(reviewed) })} · {t('options.packs.rules', { n: rules })}
      </li>
      {replaces && <li>{replacing(file, replaces, t)}</li>}
      {stops > 0 && <li>{t('options.packs.stops', { n: stops })}</li>}
      <li class="small hash">{t('options.packs.hash', { hash: file.hash })}</li>
    </ul>
  )
}

function replacing(
  { hash }: Tried,
  { locked, hash: before, version }: NonNullable<TriedPackShown['replaces']>,
  t: ImportProps['t'],
): string {
  if (locked) return t('options.packs.locked')
  return before === hash ? t('options.packs.same') : t('options.packs.replaces', { version: version ?? '?' })
}

function Examples({ pack: { examples, failed }, t }: { readonly pack: TriedPackShown; readonly t: ImportProps['t'] }) {
  if (examples === 0) return null
  if (failed.length === 0) return <p>{t('options.packs.examples', { n: examples })}</p>
  return (
    <div>
      <p>{t('options.packs.failed', { n: failed.length })}</p>
      <ul class="plain">
        {failed.map(({ rule, text, why }) => (
          <li key={`${rule} ${text}`}>
            <bdi>{text}</bdi>
            <span class="small">
              {' '}
              {rule}: {t(`options.packs.why.${why}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Texts that stand apart by an empty line. */
const textsIn = (pasted: string): string[] =>
  pasted
    .split(/\n\s*\n/)
    .map(text => text.trim())
    .filter(text => text !== '')

function TryOn({ file, actions, preferences, t }: ImportProps & { readonly file: Tried }) {
  const [pasted, paste] = useState('')
  const id = useId()
  const { marks } = file
  const marked = new Set(marks?.marks.map(({ text }) => text))
  return (
    <div class="try">
      <label class="field" for={id}>
        <span class="name">{t('options.packs.try')}</span>
        <span class="small" id={`${id}-help`}>
          {t('options.packs.tryHelp')}
        </span>
        <textarea
          id={id}
          rows={5}
          value={pasted}
          aria-describedby={`${id}-help`}
          onInput={event => paste(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="btn line"
        disabled={textsIn(pasted).length === 0}
        onClick={() => actions.tryOn(textsIn(pasted))}
      >
        {t('options.packs.tryNow')}
      </button>
      <p class="outcome" role="status">
        {marks && t('options.packs.tried', { n: marks.of, marked: marked.size })}
      </p>
      {marks && marks.marks.length > 0 && (
        <ul class="plain">
          {marks.marks.map(({ text, rule, level, found, message }) => (
            <li key={`${text} ${rule} ${found}`} class={level}>
              <LevelIcon level={level} /> <b>{t('options.packs.mark', { n: text + 1 })}</b>{' '}
              {found && <bdi>”{found}”</bdi>} {message[oneLanguage(preferences)]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
