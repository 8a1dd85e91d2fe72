import type { VNode } from 'preact'
import { packOfForm } from '../../packs/own/form.ts'
import { contentHash } from '../../packs/own/hash.ts'
import { LARGEST_FILE } from '../../packs/own/largest-file.ts'
import { type ReadOwnPack, readOwnPack, writeOwnPack } from '../../packs/own/read.ts'
import { isOwnPackKey } from '../../store/own-packs.ts'
import { watchPolicy } from '../../store/policy.ts'
import { OwnPacksSection } from '../../ui/options/own-packs-section.tsx'
import { PolicySection } from '../../ui/options/policy-section.tsx'
import type { OptionsTranslate } from '../../ui/options/props.ts'
import type { OwnPacksActions, OwnPacksData, PackImport } from '../../ui/own-packs-view.ts'
import type { Preferences } from '../../ui/view.ts'
import { download } from '../download.ts'
import { ask } from '../messages/ask.ts'
import type { OwnPacks } from '../messages/own-packs.ts'
import { whenStored } from '../when-stored.ts'

/** How soon it is asked again how far learning has come, in ms. */
const ASK_AGAIN = 400

/** A file that was found right and waits to be taken in. */
interface Waiting {
  readonly name: string
  readonly text: string
  readonly file: unknown
}

/** The part of the options that is about packs of one's own and what the organisation has set. YAML is read here alone. */
export class OwnPacksOptions {
  readonly #redraw: () => void
  readonly #onChange: () => void
  #known: OwnPacks = { packs: [], set: [], faults: [], dryRun: null, learning: { done: null, effects: [] } }
  #import: PackImport | null = null
  #outcome: OwnPacksData['outcome'] = null
  #waiting: Waiting | null = null
  #rules: OwnPacksData['rules'] = []

  /** `onChange` hears when packs or the organisation's settings have changed. */
  constructor(redraw: () => void, onChange: () => void) {
    this.#redraw = redraw
    this.#onChange = onChange
  }

  async start(): Promise<void> {
    const load = whenStored(isOwnPackKey, async () => {
      await this.#load()
      this.#onChange()
    })
    watchPolicy(load)
    this.#rules = await ask({ type: 'rule-list', pack: null }).catch(() => [])
    await this.#load()
  }

  /** `null` where the organisation has set nothing. */
  policyView(t: OptionsTranslate): VNode | null {
    const { set, faults } = this.#known
    return set.length + faults.length > 0 ? <PolicySection policy={this.#known} t={t} /> : null
  }

  view(preferences: Preferences, t: OptionsTranslate): VNode {
    const data = {
      packs: this.#known.packs,
      learning: this.#known.learning,
      rules: this.#rules,
      import: this.#import,
      outcome: this.#outcome,
      today: today(),
    }
    return <OwnPacksSection {...{ data, preferences, t }} actions={this.#actions} />
  }

  async #load(): Promise<void> {
    this.#known = await ask({ type: 'own-packs' }).catch(() => this.#known)
    this.#redraw()
    // Asking keeps the background awake as well until it has learned.
    if (this.#known.learning.done !== null) setTimeout(() => void this.#load(), ASK_AGAIN)
  }

  #show(shown: PackImport | null, outcome: OwnPacksData['outcome'] = null): void {
    this.#import = shown
    this.#outcome = outcome
    this.#redraw()
  }

  async #read(file: File): Promise<void> {
    this.#waiting = null
    this.#show({ at: 'reading' })
    // One byte too many is enough to be refused, whatever the size of the file.
    const text = await file.slice(0, LARGEST_FILE + 1).text()
    const read = readOwnPack(text)
    const { name } = file
    if ('faults' in read) this.#show({ at: 'refused', name, faults: read.faults })
    else await this.#try({ name, text, file: read.file }, read.lineOf, [])
  }

  async #try(
    waiting: Waiting,
    lineOf: Extract<ReadOwnPack, { lineOf: unknown }>['lineOf'] | null,
    texts: readonly string[],
  ): Promise<void> {
    const { name, text, file } = waiting
    const pack = await ask({ type: 'own-pack-try', file, texts }).catch(() => null)
    if (!pack) return this.#show(null, 'unsaved')
    if (pack.faults.length > 0) {
      const faults = pack.faults.map(fault => ({ ...fault, line: lineOf?.(fault.path) ?? null }))
      return this.#show({ at: 'refused', name, faults })
    }
    this.#waiting = waiting
    const marks = texts.length > 0 ? { of: texts.length, marks: pack.marks } : null
    this.#show({ at: 'tried', name, hash: await contentHash(text), pack, marks })
  }

  async #take(): Promise<void> {
    if (!this.#waiting) return
    const { file, text, name } = this.#waiting
    const fault = await ask({ type: 'own-pack-save', file, text, name }).catch(() => 'refused' as const)
    if (fault) return this.#show(this.#import, 'unsaved')
    this.#waiting = null
    this.#show(null, 'taken')
  }

  async #remove(id: string): Promise<void> {
    const removed = await ask({ type: 'own-pack-remove', id }).catch(() => false)
    this.#show(this.#import, removed ? 'removed' : 'unsaved')
  }

  async #export(id: string): Promise<void> {
    const text = await ask({ type: 'own-pack-text', id }).catch(() => null)
    const name = this.#known.packs.find(pack => pack.id === id)?.name
    if (text === null) this.#show(this.#import, 'unsaved')
    else download(text, 'application/yaml', name || `${id}.yml`)
  }

  readonly #actions: OwnPacksActions = {
    importFile: file => void this.#read(file),
    make: form => {
      const file = packOfForm(form, today())
      void this.#read(new File([writeOwnPack(file)], `${file.id}.yml`))
    },
    tryOn: texts => void (this.#waiting && this.#try(this.#waiting, null, texts)),
    take: () => void this.#take(),
    cancel: () => {
      this.#waiting = null
      this.#show(null)
    },
    remove: id => void this.#remove(id),
    exportFile: id => void this.#export(id),
  }
}

const today = () => new Date().toISOString().slice(0, 10)
