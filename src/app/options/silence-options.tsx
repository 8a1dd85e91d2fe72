import type { VNode } from 'preact'
import { ANY_RULE, silenceId } from '../../core/silence.ts'
import { ignoreRule, isIgnoredKey, showRuleAgain } from '../../store/ignored.ts'
import { isSkippedKey, readSkipped, type Skipped, wipeSkipped } from '../../store/skipped.ts'
import type { OptionsTranslate } from '../../ui/options/props.ts'
import { SilenceSection } from '../../ui/options/silence-section.tsx'
import type { SilenceActions, SilenceData, SkippedShown } from '../../ui/silence-view.ts'
import type { Preferences } from '../../ui/view.ts'
import type { RuleNames } from '../messages/silence.ts'
import { namesOf, turnedOffShown } from '../turned-off.ts'
import { whenStored } from '../when-stored.ts'

/** The part of the options that is about what is turned off and what was skipped. */
export class SilenceOptions {
  readonly #redraw: () => void
  #data: SilenceData = { off: [], skipped: [], wiped: false }

  constructor(redraw: () => void) {
    this.#redraw = redraw
  }

  async start(): Promise<void> {
    whenStored(
      key => isIgnoredKey(key) || isSkippedKey(key),
      () => this.#load(),
    )
    await this.#load()
  }

  view(preferences: Preferences, t: OptionsTranslate): VNode {
    return <SilenceSection data={this.#data} actions={this.#actions} {...{ preferences, t }} />
  }

  async #load(): Promise<void> {
    const [off, skipped] = await Promise.all([turnedOffShown(), readSkipped()])
    const names = await namesOf(skipped.map(({ rule }) => rule))
    this.#data = { ...this.#data, off, skipped: countReasons(skipped, names) }
    this.#redraw()
  }

  async #wipe(): Promise<void> {
    this.#data = { ...this.#data, wiped: await wipeSkipped() }
    await this.#load()
  }

  readonly #actions: SilenceActions = {
    addWord: word => void ignoreRule(silenceId({ rule: ANY_RULE, scope: 'word', of: word.toLowerCase() }), Date.now()),
    bringBack: id => void showRuleAgain(id),
    wipeReasons: () => void this.#wipe(),
  }
}

/** How often each rule was skipped for each reason, the most frequent first. */
function countReasons(skipped: readonly Skipped[], names: RuleNames): SkippedShown[] {
  const groups = [...Map.groupBy(skipped, ({ rule, reason }) => `${rule} ${reason}`).values()]
  return groups
    .flatMap(([first, ...more]) =>
      first
        ? [{ rule: first.rule, reason: first.reason, name: names[first.rule] ?? null, times: more.length + 1 }]
        : [],
    )
    .toSorted((a, b) => b.times - a.times)
}
