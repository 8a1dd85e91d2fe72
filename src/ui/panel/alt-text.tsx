import { useId, useState } from 'preact/hooks'
import { CopyButton } from '../copy-button.tsx'
import type { PanelTranslate } from './props.ts'

interface AltTextProps {
  copy(text: string): Promise<boolean>
  readonly t: PanelTranslate
}

/** A place to write what a picture shows, and to copy it to where the site takes it. Nothing of it is kept. */
export function AltText({ copy, t }: AltTextProps) {
  const id = useId()
  const [text, write] = useState('')
  return (
    <details class="about">
      <summary>{t('panel.alt.title')}</summary>
      <label for={id}>{t('panel.alt.label')}</label>
      <textarea
        id={id}
        rows={3}
        aria-describedby={`${id}-help`}
        value={text}
        onInput={event => write(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-help`}>
        {t('panel.alt.help')} <span class="num">{t('panel.counter.short', { n: text.length })}</span>
      </p>
      <CopyButton
        className="btn line"
        text={t('panel.alt.copy')}
        disabled={text.trim() === ''}
        said={{ done: t('panel.alt.copied'), failed: t('panel.alt.copyFailed') }}
        copy={() => copy(text.trim())}
      />
    </details>
  )
}
