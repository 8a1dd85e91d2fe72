import { useState } from 'preact/hooks'
import { PLATFORM_NAMES, PLATFORMS } from '../../core/model.ts'
import { FileButton } from '../file-button.tsx'
import { Select } from '../select.tsx'
import { WritingAsMenu } from '../writing-as.tsx'
import type { CheckProps } from './props.ts'

/** Where the text goes to, who writes it, and the text: written, pasted, dropped or opened. */
export function Field({ data, actions, t }: CheckProps) {
  const { isOver, pasted, ...dragging } = useFiles(actions)
  return (
    <section class={isOver ? 'write over' : 'write'} aria-label={t('check.text')} {...dragging}>
      <WhereAndWho {...{ data, actions, t }} />
      <label for="text">{t('check.text')}</label>
      <textarea id="text" rows={12} spellcheck lang="" dir="auto" aria-describedby="text-help" onPaste={pasted} />
      <p class="small" id="text-help">
        {t('check.help')}
      </p>
      <FieldButtons {...{ data, actions, t }} />
      <Said {...{ data, actions, t }} />
    </section>
  )
}

/** Files and texts that are dropped or pasted. What the field may not take as it is does not go in. */
function useFiles({ open, mayPaste }: CheckProps['actions']) {
  const [isOver, over] = useState(false)
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      over(true)
    },
    onDragLeave: () => over(false),
    onDrop: (event: DragEvent) => {
      over(false)
      const file = event.dataTransfer?.files[0]
      if (!file && mayPaste(textOf(event.dataTransfer))) return
      event.preventDefault()
      if (file) open(file)
    },
    pasted: (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0]
      const text = textOf(event.clipboardData)
      if (text === '' && file) open(file)
      else if (mayPaste(text)) return
      event.preventDefault()
    },
  }
}

const textOf = (data: DataTransfer | null) => data?.getData('text/plain') ?? ''

function WhereAndWho({ data, actions, t }: CheckProps) {
  return (
    <div class="controls">
      <Select
        label={t('check.channel')}
        chosen={data.platform}
        choices={PLATFORMS.map(platform => ({ value: platform, text: PLATFORM_NAMES[platform] }))}
        choose={actions.choosePlatform}
      />
      <div class="field">
        <span>{t('check.writer')}</span>
        <WritingAsMenu
          className="btn line as"
          placement="bottom-end"
          writingAs={data.writingAs}
          packs={data.packs}
          language={data.preferences.interfaceLanguage}
          choose={actions.chooseWritingAs}
          t={t}
        />
      </div>
    </div>
  )
}

function FieldButtons({ actions, t }: CheckProps) {
  return (
    <div class="buttons">
      <FileButton
        className="btn main"
        text={t('check.open')}
        accept=".txt,.docx,.csv,text/plain,text/csv"
        take={actions.open}
      />
      <button type="button" class="btn line" onClick={actions.clear}>
        {t('check.clear')}
      </button>
    </div>
  )
}

/** What came of a file, a paste or a selection: said where it can be seen, and read out. */
function Said({ data: { fault, handed, reading }, t }: CheckProps) {
  return (
    <>
      <p class="outcome failed" role="alert">
        {fault && `${t(`check.fault.${fault.fault}`, { n: fault.n })} ${t('check.unchanged')}`}
      </p>
      <p class="outcome" role="status">
        {reading ? t('check.reading') : handed && t(`check.handed.${handed}`)}
      </p>
    </>
  )
}
