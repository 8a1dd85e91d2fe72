import type { ComponentChild } from 'preact'
import { useId } from 'preact/hooks'

interface SwitchProps {
  readonly text: string
  readonly help?: string
  /** Said where it is not to be changed. */
  readonly locked?: ComponentChild
  readonly on: boolean
  turn(on: boolean): void
}

/** One thing that is on or off. */
export function Switch({ text, help, locked = null, on, turn }: SwitchProps) {
  const id = useId()
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        disabled={Boolean(locked)}
        aria-describedby={help && id}
        onChange={event => turn(event.currentTarget.checked)}
      />
      <span>
        <span class="name">{text}</span>
        {help && (
          <span class="small" id={id}>
            {help}
          </span>
        )}
        {locked}
      </span>
    </label>
  )
}
