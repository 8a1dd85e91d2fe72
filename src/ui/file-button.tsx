import { useRef } from 'preact/hooks'

interface FileButtonProps {
  readonly className: string
  /** What the button says, and the field behind it. */
  readonly text: string
  /** Kinds of files, as a file field takes them. */
  readonly accept: string
  /** Gets the file that was chosen. */
  take(file: File): void
}

/** A button that asks for a file. The same file can be chosen again. */
export function FileButton({ className, text, accept, take }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  const changed = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) take(file)
    input.value = ''
  }
  return (
    <>
      <button type="button" class={className} onClick={() => picker.current?.click()}>
        {text}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={text}
        onChange={event => changed(event.currentTarget)}
      />
    </>
  )
}
