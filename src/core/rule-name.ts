import type { Localized } from './model.ts'
import type { Rule } from './rule.ts'

/** What a rule looks for, in a few words: its title, else its message without what was found. */
export function ruleName({ title, message }: Pick<Rule, 'title' | 'message'>): Localized {
  const short = (text: string) => text.replace(/\{\w+\}/g, '…')
  return title ?? { fi: short(message.fi), sv: short(message.sv), en: short(message.en) }
}
