import type { ComponentChildren } from 'preact'
import type { Counterpart, Owed } from '../../core/finding.ts'
import { Message } from '../message.tsx'
import type { Preferences } from '../view.ts'
import { LeadsTo } from './leads-to.tsx'
import type { PanelTranslate } from './props.ts'
import { Why } from './why.tsx'

interface ToDoProps {
  /** What publishing leaves to be done: duties alone. */
  readonly owed: readonly Owed[]
  readonly preferences: Preferences
  readonly t: PanelTranslate
  /** What earlier publications left to be done. */
  readonly children?: ComponentChildren
}

/** What is owed, in words: to publish in a language, on a channel, with an account. Nothing for an answer. */
export function counterpartText({ language, platform, account }: Counterpart, t: PanelTranslate): string {
  return [language, platform, account].flatMap(what => (what ? [t(`panel.publish.${what}`)] : [])).join(' · ')
}

/** All that must be done: once this is published, and since earlier. What would merely be good is no task. */
export function ToDo({ owed, preferences, t, children }: ToDoProps) {
  if (owed.length === 0 && !children) return null
  return (
    <section class="todo" aria-labelledby="todo">
      <h2 id="todo">{t('panel.todo')}</h2>
      {owed.length > 0 && (
        <div class="tasks">
          <h3>{t('panel.owed')}</h3>
          <ul>
            {owed.map(one => (
              <Task key={one.rule + counterpartText(one.counterpart, t)} {...{ one, preferences, t }} />
            ))}
          </ul>
        </div>
      )}
      {children}
    </section>
  )
}

function Task({ one, preferences, t }: Omit<ToDoProps, 'owed'> & { readonly one: Owed }) {
  const what = counterpartText(one.counterpart, t)
  return (
    <li class="item">
      <span class="bullet" />
      <div>
        {what || <Message text={one.message} languages={preferences.messageLanguages} />}
        <Why of={one} said={what === ''} {...{ preferences, t }} />
        <LeadsTo place={one.leadsTo} t={t} />
      </div>
    </li>
  )
}
