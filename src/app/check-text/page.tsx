import { render } from 'preact'
import { browser } from 'wxt/browser'
import type { Platform } from '../../core/model.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { Check } from '../../ui/check/check.tsx'
import type { CheckProps } from '../../ui/check/props.ts'
import type { CheckData, FaultShown, Handed } from '../../ui/check/view.ts'
import type { ComposerView, WritingAs } from '../../ui/view.ts'
import { copyToClipboard } from '../copy.ts'
import { Desk } from '../desk/desk.ts'
import { download } from '../download.ts'
import { type Kit, openKit } from '../kit/kit.ts'
import { createLifetime } from '../kit/lifetime.ts'
import { takeHanded } from './handed.ts'
import { fromText, readFile, type TextRead } from './read-file.ts'
import { TableCheck } from './table-check.ts'

/** Draws the page that checks any text into `root`. */
export async function mountCheck(root: HTMLElement): Promise<void> {
  const lifetime = createLifetime()
  let page: CheckPage | null = null
  const kit = await openKit(changed => page?.update(changed), lifetime.signal)
  page = new CheckPage(root, kit)
  page.start(lifetime)
}

class CheckPage {
  readonly #root: HTMLElement
  readonly #table = new TableCheck(() => this.#draw())
  #kit: Kit
  #desk: Desk | null = null
  #platform: Platform = 'facebook'
  #writer: WritingAs
  #composer: ComposerView | null = null
  #fault: FaultShown | null = null
  #handed: Handed | null = null
  #reading = false

  constructor(root: HTMLElement, kit: Kit) {
    const { role, account, pack } = kit.settings
    this.#root = root
    this.#kit = kit
    this.#writer = { role, account, pack, known: true }
  }

  start(lifetime: ReturnType<typeof createLifetime>): void {
    this.#draw()
    this.#desk = new Desk({
      field: this.#field,
      lifetime,
      kit: this.#kit,
      platform: this.#platform,
      writer: this.#writer,
      onView: view => this.#saw(view),
      onWriter: writer => this.#turnTo(this.#platform, writer),
    })
    void takeHanded().then(taken => taken && this.#show(fromText(taken.text), taken.how))
  }

  #saw(view: ComposerView): void {
    this.#composer = view
    this.#table.rowNow(this.#field.value, view.review?.findings ?? null)
    this.#draw()
  }

  update(kit: Kit): void {
    this.#kit = kit
    this.#desk?.update(kit)
    this.#draw()
  }

  get #field(): HTMLTextAreaElement {
    const field = this.#root.querySelector<HTMLTextAreaElement>('#text')
    if (!field) throw new Error('The page has no field')
    return field
  }

  #draw(): void {
    const { interfaceLanguage } = this.#kit.settings
    const t = createPanelTexts(interfaceLanguage)
    document.documentElement.lang = interfaceLanguage
    document.title = `${t('check.title')} – Tolkku`
    render(<Check data={this.#data()} actions={this.#actions} t={t} />, this.#root)
  }

  #data(): CheckData {
    const { interfaceLanguage, messageLanguages, bilingual } = this.#kit.settings
    return {
      platform: this.#platform,
      writingAs: this.#writer,
      packs: this.#kit.overview.packs,
      composer: this.#composer,
      ...this.#table.shown,
      text: this.#desk?.session.text() ?? '',
      version: browser.runtime.getManifest().version,
      reading: this.#reading,
      fault: this.#fault,
      handed: this.#handed,
      dryRun: this.#kit.settings.dryRun,
      preferences: { interfaceLanguage, messageLanguages, bilingual },
    }
  }

  #turnTo(platform: Platform, writer: WritingAs): void {
    this.#platform = platform
    this.#writer = writer
    this.#desk?.turnTo(platform, writer)
    this.#table.turnTo(platform, writer, this.#kit)
    this.#draw()
  }

  async #open(file: File): Promise<void> {
    this.#reading = true
    this.#draw()
    const read = await readFile(file).catch(() => ({ fault: 'not-readable' as const }))
    this.#reading = false
    if ('table' in read) {
      this.#say(null, null)
      this.#table.open(file.name, read.table)
      this.#turnTo(this.#platform, this.#writer)
    } else this.#show(read, null)
  }

  /** Puts a text into the field, or says why not. */
  #show(read: TextRead, handed: Handed | null): void {
    if ('fault' in read) {
      const isNothing = handed === 'nothing'
      this.#say(isNothing ? null : { fault: read.fault, n: read.n ?? 0 }, isNothing ? handed : null)
      return
    }
    this.#table.leaveRow()
    this.#desk?.write(read.text)
    this.#say(null, handed)
  }

  #say(fault: FaultShown | null, handed: Handed | null): void {
    this.#fault = fault
    this.#handed = handed
    this.#draw()
  }

  #openRow(index: number): void {
    const row = this.#table.enterRow(index)
    if (!row) return
    this.#platform = row.platform
    this.#desk?.write(row.text, row.platform)
    this.#say(null, null)
    this.#field.focus()
    this.#field.setSelectionRange(0, 0)
  }

  readonly #actions: CheckProps['actions'] = {
    choosePlatform: platform => this.#turnTo(platform, this.#writer),
    chooseWritingAs: writer => this.#turnTo(this.#platform, { ...writer, known: true }),
    open: file => void this.#open(file),
    mayPaste: text => {
      const read = fromText(text)
      const tooLong = 'fault' in read && read.fault === 'too-long'
      this.#say(tooLong ? { fault: 'too-long', n: read.n ?? 0 } : null, null)
      return !tooLong
    },
    clear: () => {
      this.#table.leaveRow()
      this.#desk?.write('')
      this.#say(null, null)
      this.#field.focus()
    },
    chooseColumn: column => {
      this.#table.chooseColumn(column)
      this.#turnTo(this.#platform, this.#writer)
    },
    openRow: index => this.#openRow(index),
    closeTable: () => {
      this.#table.close()
      this.#field.focus()
    },
    saveResult: () => {
      const t = createPanelTexts(this.#kit.settings.interfaceLanguage)
      const { interfaceLanguage } = this.#kit.settings
      const csv = this.#table.result(t, interfaceLanguage)
      download(csv, 'text/csv;charset=utf-8', 'tolkku.csv')
    },
    showFinding: ({ rule, span }) => this.#desk?.session.cards.show(rule, span),
    showPlaces: places => this.#desk?.session.cards.point(places),
    begin: language => this.#desk?.session.cards.begin(language),
    copyReport: copyToClipboard,
  }
}
