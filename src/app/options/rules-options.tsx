import type { VNode } from 'preact'
import { silenceId } from '../../core/silence.ts'
import { ignoreRule, isIgnoredKey, readTurnedOff, showRuleAgain, type TurnedOff } from '../../store/ignored.ts'
import type { Settings } from '../../store/settings.ts'
import type { OptionsTranslate } from '../../ui/options/props.ts'
import { RulesSection } from '../../ui/options/rules-section.tsx'
import type { RuleShown, RulesActions, RuleWhere } from '../../ui/silence-view.ts'
import type { Preferences } from '../../ui/view.ts'
import { ask } from '../messages/ask.ts'
import type { ListedRule } from '../messages/silence.ts'
import { whenStored } from '../when-stored.ts'

/** The part of the options that lists all checks. */
export class RulesOptions {
  readonly #redraw: () => void
  #listed: readonly ListedRule[] = []
  #off: readonly TurnedOff[] = []
  #pack: string | null | undefined
  /** The account that is looked at, as `accountKey` names it; `null`: all of them. */
  #account: string | null = null

  constructor(redraw: () => void) {
    this.#redraw = redraw
  }

  start(): void {
    whenStored(isIgnoredKey, () => this.#readOff())()
  }

  /** The list follows the organisation. */
  view({ pack, writerOf }: Settings, preferences: Preferences, t: OptionsTranslate): VNode | null {
    if (pack !== this.#pack) void this.#list(pack)
    if (this.#listed.length === 0) return null
    const rules = this.#listed.map(
      (rule): RuleShown => ({ ...rule, state: stateOf(rule, this.#off, this.#account), locked: rule.set !== 'choice' }),
    )
    const accounts = accountsOf(Object.keys(writerOf), this.#off)
    return <RulesSection account={this.#account} actions={this.#actions} {...{ rules, accounts, preferences, t }} />
  }

  /** Packs have changed, or what the organisation has set. */
  again(): void {
    this.#pack = undefined
  }

  async #list(pack: string | null): Promise<void> {
    this.#pack = pack
    this.#listed = await ask({ type: 'rule-list', pack }).catch(() => this.#listed)
    this.#redraw()
  }

  async #readOff(): Promise<void> {
    this.#off = await readTurnedOff()
    this.#redraw()
  }

  async #bringBack(rule: string, isMeant: (off: TurnedOff) => boolean): Promise<void> {
    const listed = this.#listed.find(({ id }) => id === rule)
    for (const off of listed ? ofRule(listed, this.#off).filter(isMeant) : []) await showRuleAgain(off.id)
  }

  async #turn(rule: string, on: boolean): Promise<void> {
    if (on) await this.#bringBack(rule, () => true)
    else await ignoreRule(rule, Date.now())
  }

  /** What is off for a wording or another account stays so. */
  async #set(rule: string, where: RuleWhere): Promise<void> {
    const account = this.#account
    await this.#bringBack(rule, off => off.scope === 'everywhere' || isOf(off, account))
    if (where === 'everywhere') await ignoreRule(rule, Date.now())
    if (where === 'account' && account !== null)
      await ignoreRule(silenceId({ rule, scope: 'account', of: account }), Date.now())
  }

  readonly #actions: RulesActions = {
    turnRule: (rule, on) => void this.#turn(rule, on),
    setRule: (rule, where) => void this.#set(rule, where),
    chooseAccount: account => {
      this.#account = account
      this.#redraw()
    },
  }
}

const isOf = ({ scope, of }: TurnedOff, account: string | null) => scope === 'account' && of === account

/** What is turned off of a rule, under any name that it had. */
function ofRule({ id, was }: ListedRule, off: readonly TurnedOff[]): readonly TurnedOff[] {
  return off.filter(({ rule }) => rule === id || was.includes(rule))
}

function stateOf(listed: ListedRule, off: readonly TurnedOff[], account: string | null): RuleShown['state'] {
  if (listed.level === 'stop') return 'always'
  if (listed.set !== 'choice') return listed.set === 'off' ? 'off' : 'on'
  const own = ofRule(listed, off)
  if (own.some(({ scope }) => scope === 'everywhere')) return 'off'
  if (account !== null) return own.some(each => isOf(each, account)) ? 'account' : 'on'
  return own.length > 0 ? 'partly' : 'on'
}

/** Accounts that somebody writes with, or for which something is off. */
function accountsOf(written: readonly string[], off: readonly TurnedOff[]): readonly string[] {
  return [...new Set([...written, ...off.flatMap(({ scope, of }) => (scope === 'account' ? [of] : []))])].sort()
}
