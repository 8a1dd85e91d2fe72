import { useState } from 'preact/hooks'

interface CopyButtonProps {
  readonly className: string
  readonly text: string
  readonly disabled?: boolean
  /** What is said when it was copied, and when it was not. */
  readonly said: { readonly done: string; readonly failed: string }
  /** Puts a text on the clipboard; tells whether it went. */
  copy(): Promise<boolean>
}

/** A button that copies, and says under it whether it did. */
export function CopyButton({ className, text, disabled = false, said, copy }: CopyButtonProps) {
  const [copied, tell] = useState<boolean | null>(null)
  return (
    <>
      <button type="button" class={className} disabled={disabled} onClick={async () => tell(await copy())}>
        {text}
      </button>
      <p class="small" role="status">
        {copied !== null && (copied ? said.done : said.failed)}
      </p>
    </>
  )
}
