import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { inflectionsOf } from '../../core/inflections.ts'
import { PLATFORMS } from '../../core/model.ts'
import { accountKey } from '../../core/reminder.ts'
import { languageWords } from '../../core/text/language/language-words.ts'
import { generate } from '../../core/text/lemmas/generate.ts'
import { pageTextTree } from '../../locale/page-texts.ts'
import { bundledPacks } from '../../packs/bundled.ts'
import { COMMON, organisationsOf, ruleSetOf } from '../../packs/rule-set.ts'
import { countAnswers, forgetTab } from '../../store/answers.ts'
import { ignoreRule, readIgnored, showRuleAgain } from '../../store/ignored.ts'
import { chosenWriter, readSettings, settingsKeys, writeWriterOf } from '../../store/settings.ts'
import type { KnownAccount, PackOverview, Questions } from '../messages/questions.ts'
import { serveLedger } from './ledger-serve.ts'
import { servePause } from './pause-serve.ts'
import { serveReminders } from './reminders-serve.ts'
import { serveSilence } from './silence-serve.ts'

const question = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rule-set'), packs: z.array(z.string()) }),
  z.object({ type: z.literal('kit') }),
  z.object({ type: z.literal('packs') }),
  z.object({
    type: z.literal('choose-writer'),
    platform: z.enum(PLATFORMS),
    handle: z.nullable(z.string().check(z.maxLength(200))),
    writer: chosenWriter,
  }),
  z.object({ type: z.literal('ignore-rule'), rule: z.string().check(z.maxLength(300)), ignored: z.boolean() }),
  z.object({ type: z.literal('answers'), add: z.array(z.string().check(z.maxLength(100))) }),
  z.object({ type: z.literal('open-options') }),
])

type Asked = z.infer<typeof question>

/** Of a private window nothing is kept. */
interface Asker {
  readonly tab: number | undefined
  readonly isPrivate: boolean
}

type Answerer<K extends keyof Questions> = (
  asked: Extract<Asked, { type: K }>,
  asker: Asker,
) => Promise<Questions[K]['answer']>

const answers: { [K in keyof Questions]: Answerer<K> } = {
  'rule-set': async ({ packs }) => {
    const rules = ruleSetOf(bundledPacks, packs)
    return {
      rules,
      inflections: inflectionsOf(rules, generate),
      organisation: organisationsOf(bundledPacks, packs),
      languageWords: languageWords(),
    }
  },
  kit: async () => {
    const [{ settings, fault }, ignored] = await Promise.all([readSettings(), readIgnored()])
    const texts = pageTextTree(settings.interfaceLanguage)
    return { settings, fault, ignored: [...ignored], overview: overview(), texts }
  },
  packs: async () => overview(),
  'choose-writer': async ({ platform, handle, writer }, { isPrivate }) => {
    if (isPrivate) return null
    const guess = await settingsKeys.writer[platform].write(writer)
    return handle === null ? guess : writeWriterOf(accountKey({ ...writer, platform, handle }), writer)
  },
  'ignore-rule': async ({ rule, ignored }, { isPrivate }) => {
    if (isPrivate) return false
    return ignored ? ignoreRule(rule, Date.now()) : showRuleAgain(rule)
  },
  answers: async ({ add }, { tab, isPrivate }) =>
    tab === undefined || isPrivate ? {} : countAnswers(tab, new Date().toDateString(), add),
  'open-options': async () => {
    await browser.runtime.openOptionsPage()
    return null
  },
}

/** Answers what content scripts and our own pages ask; all else is left unanswered. */
export function serveBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asked = z.safeParse(question, message)
    if (!asked.success || sender.id !== browser.runtime.id) return undefined
    const answer = answers[asked.data.type] as (asked: Asked, asker: Asker) => Promise<unknown>
    return answer(asked.data, { tab: sender.tab?.id, isPrivate: sender.tab?.incognito === true })
  })
  browser.tabs.onRemoved.addListener(tab => void forgetTab(tab))
  serveLedger()
  serveReminders()
  serveSilence()
  servePause()
}

function overview(): PackOverview {
  const organisations = bundledPacks.filter(pack => pack.id !== COMMON)
  return {
    packs: organisations.map(({ id, title }) => ({ id, name: title })),
    accounts: organisations.flatMap(pack =>
      pack.channels.flatMap(({ platform, handle, kind }): KnownAccount[] =>
        handle ? [{ pack: pack.id, platform, handle, account: kind === 'main' ? 'organisation' : 'unit' }] : [],
      ),
    ),
    askWhom: Object.fromEntries(
      organisations.flatMap(pack => (pack.organisation ? [[pack.id, pack.organisation.contact]] : [])),
    ),
  }
}
