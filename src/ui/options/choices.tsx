import type { ComponentChild } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '../../core/model.ts'

export interface Choice<Value> {
  readonly value: Value
  readonly text: string
  readonly help?: string
  /** Set where the text is in another language than the page. */
  readonly lang?: Language
}

interface ChoicesProps<Value> {
  readonly name: string
  readonly legend: string
  readonly help?: string
  /** Said where it is not to be changed. */
  readonly locked?: ComponentChild
  readonly chosen: Value
  readonly choices: readonly Choice<Value>[]
  choose(value: Value): void
}

/** One question with a few answers, all of them in sight. */
export function Choices<Value extends string | null>(props: ChoicesProps<Value>) {
  const { name, legend, help, locked = null, chosen, choices, choose } = props
  const id = useId()
  return (
    <fieldset aria-describedby={help && `${id}-help`}>
      <legend>{legend}</legend>
      {help && (
        <p class="small" id={`${id}-help`}>
          {help}
        </p>
      )}
      {locked}
      <div class="choices">
        {choices.map((choice, place) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              checked={choice.value === chosen}
              disabled={Boolean(locked)}
              aria-describedby={choice.help && `${id}-${place}`}
              onChange={() => choose(choice.value)}
            />
            <span>
              <span class="name" lang={choice.lang}>
                {choice.text}
              </span>
              {choice.help && (
                <span class="small" id={`${id}-${place}`}>
                  {choice.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
