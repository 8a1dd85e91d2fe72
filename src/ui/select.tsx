import { useId } from 'preact/hooks'

interface SelectProps<Value extends string> {
  readonly label: string
  readonly chosen: Value
  readonly choices: readonly { readonly value: Value; readonly text: string }[]
  choose(value: Value): void
}

/** One question with many answers, of which one is in sight. */
export function Select<Value extends string>({ label, chosen, choices, choose }: SelectProps<Value>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={event => choose(event.currentTarget.value as Value)}>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
