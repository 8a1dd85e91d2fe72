import type { HalfActions, HalfDraft, HalfShown } from '../half-view.ts'
import type { PanelTranslate } from './props.ts'

interface HalfProps {
  readonly half: HalfShown
  readonly actions: HalfActions
  readonly t: PanelTranslate
}

/** The half that was begun: to read, to copy, and to have drafted by the browser. */
export function Half({ half, actions, t }: HalfProps) {
  const { language, text, copied, fromExcerpt, draft } = half
  const isDraft = draft.state === 'done'
  return (
    <section class="unknown" aria-labelledby="half">
      <h2 id="half">{t(`panel.half.title.${language}`)}</h2>
      {text === '' ? (
        <p role="status">{t('common.begun.nothing')}</p>
      ) : (
        <>
          {isDraft && <p>{t('panel.half.check')}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
          <pre class="small" lang={language} tabIndex={0}>
            {text}
          </pre>
          {fromExcerpt && <p class="small">{t('panel.half.fromExcerpt')}</p>}
          <p class="small" role="status">
            {t(copied ? (isDraft ? 'panel.half.draftCopied' : 'panel.half.copied') : 'panel.half.copyFailed')}
          </p>
          <Draft draft={draft} {...{ actions, t }} />
          <button type="button" class="btn line" onClick={actions.copy}>
            {t('panel.half.copy')}
          </button>
        </>
      )}
    </section>
  )
}

type DraftProps = Omit<HalfProps, 'half'> & { readonly draft: HalfDraft }

function Draft({ draft, actions, t }: DraftProps) {
  switch (draft.state) {
    case 'none':
      return (
        <p class="small" role="status">
          {draft.fault && t(`panel.half.fault.${draft.fault}`)}
        </p>
      )
    case 'offered':
      return <Press text={t('panel.half.draft')} press={actions.draft} />
    case 'asked':
      return (
        <>
          <p>{t('panel.half.ask')}</p>
          <Press text={t('panel.half.yes')} press={() => actions.answer(true)} />
          <button type="button" class="btn quiet" onClick={() => actions.answer(false)}>
            {t('panel.half.no')}
          </button>
        </>
      )
    case 'under-way':
      return (
        <>
          <p class="small" role="status">
            {draft.loaded === null
              ? t('panel.half.translating')
              : t('panel.half.loading', { n: Math.round(draft.loaded * 100) })}
          </p>
          <button type="button" class="btn quiet" onClick={actions.stop}>
            {t('panel.half.stop')}
          </button>
        </>
      )
    case 'done':
      return <Compared lost={draft.lost} corrected={draft.corrected} t={t} />
  }
}

function Press({ text, press }: { readonly text: string; press(): void }) {
  return (
    <button type="button" class="btn main" onClick={press}>
      {text}
    </button>
  )
}

interface ComparedProps {
  readonly lost: readonly string[]
  readonly corrected: number
  readonly t: PanelTranslate
}

/** What the comparison with the half that is there came to. */
function Compared({ lost, corrected, t }: ComparedProps) {
  return (
    <p class="small" role="status">
      {corrected > 0 && `${t('panel.half.corrected', { n: corrected })} `}
      {lost.length > 0 ? t('panel.half.lost', { facts: lost.join(', ') }) : t('panel.half.kept')}
    </p>
  )
}
