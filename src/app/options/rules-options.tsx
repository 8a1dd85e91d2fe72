import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { ignoreRule, isIgnoredKey, readTurnedOff, showRuleAgain, type TurnedOff } from '../../store/ignored.ts'
import type { OptionsTranslate } from '../../ui/options/props.ts'
import { RulesSection } from '../../ui/options/rules-section.tsx'
import type { RuleShown, RulesActions } from '../../ui/silence-view.ts'
import type { Preferences } from '../../ui/view.ts'
import { ask } from '../messages/ask.ts'
import type { ListedRule } from '../messages/silence.ts'
import { oneAtATime } from '../one-at-a-time.ts'

/** The part of the options that lists all checks. */
export class RulesOptions {
  readonly #redraw: () => void
  #listed: readonly ListedRule[] = []
  #off: readonly TurnedOff[] = []
  #pack: string | null | undefined

  constructor(redraw: () => void) {
    this.#redraw = redraw
  }

  start(): void {
    const load = oneAtATime(() => this.#readOff())
    browser.storage.onChanged.addListener(changes => {
      if (Object.keys(changes).some(isIgnoredKey)) load()
    })
    load()
  }

  /** The list follows the organisation. */
  view(pack: string | null, preferences: Preferences, t: OptionsTranslate): VNode | null {
    if (pack !== this.#pack) void this.#list(pack)
    if (this.#listed.length === 0) return null
    const rules = this.#listed.map(
      (rule): RuleShown => ({ ...rule, state: stateOf(rule, this.#off), locked: rule.set !== 'choice' }),
    )
    return <RulesSection rules={rules} actions={this.#actions} {...{ preferences, t }} />
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

  async #turn(id: string, on: boolean): Promise<void> {
    if (!on) return void (await ignoreRule(id, Date.now()))
    const rule = this.#listed.find(listed => listed.id === id)
    for (const off of rule ? ofRule(rule, this.#off) : []) await showRuleAgain(off.id)
  }

  readonly #actions: RulesActions = { turnRule: (rule, on) => void this.#turn(rule, on) }
}

/** What is turned off of a rule, under any name that it had. */
function ofRule({ id, was }: ListedRule, off: readonly TurnedOff[]): readonly TurnedOff[] {
  return off.filter(({ rule }) => rule === id || was.includes(rule))
}

function stateOf(listed: ListedRule, off: readonly TurnedOff[]): RuleShown['state'] {
  if (listed.level === 'stop') return 'always'
  if (listed.set !== 'choice') return listed.set === 'off' ? 'off' : 'on'
  const own = ofRule(listed, off)
  if (own.some(({ scope }) => scope === 'everywhere')) return 'off'
  return own.length > 0 ? 'partly' : 'on'
}
