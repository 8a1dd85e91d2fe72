import type { Localized } from '../../core/model.ts'
import type { Rule } from '../../core/rule.ts'

/** What a rule looks for, in a few words: its message without what was found. */
export function ruleName({ message }: Pick<Rule, 'message'>): Localized {
  const short = (text: string) => text.replace(/\{\w+\}/g, '…')
  return { fi: short(message.fi), sv: short(message.sv), en: short(message.en) }
}
