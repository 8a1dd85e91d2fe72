import { browser } from 'wxt/browser'
import { accountKey } from '../../core/reminder.ts'
import { forcedOn } from '../../core/rule-policy.ts'
import { silenceOf } from '../../core/silence.ts'
import { pageTextTree } from '../../locale/page-texts.ts'
import type { Pack } from '../../packs/make.ts'
import { currentSilences, storedSilences } from '../../packs/renamed.ts'
import { COMMON } from '../../packs/rule-set.ts'
import { countAnswers, forgetTab } from '../../store/answers.ts'
import { ignoreRule, readIgnored, showRuleAgain } from '../../store/ignored.ts'
import { writeReminded } from '../../store/reminded.ts'
import { readSettings, settingsKeys, writeWriterOf } from '../../store/settings.ts'
import { type Answers, listen } from '../messages/listen.ts'
import type { KnownAccount, PackOverview } from '../messages/questions.ts'
import { accountsAnswers } from './accounts.ts'
import { serious } from './badge.ts'
import { watchCommands } from './commands.ts'
import { halfAnswers } from './halves.ts'
import { handed } from './handed.ts'
import { watchInsights } from './insights.ts'
import { watchLearning } from './learning.ts'
import { ledgerAnswers } from './ledger-answers.ts'
import { watchLedger } from './ledger-watch.ts'
import { watchMenu } from './menu.ts'
import { openPanel } from './open-panel.ts'
import { ownPackAnswers } from './own-packs.ts'
import { packsInUse, watchPacks } from './packs.ts'
import { watchPause } from './pause-watch.ts'
import { watchReminders } from './reminders-watch.ts'
import { rest } from './rest.ts'
import { serveReviews } from './reviews.ts'
import { silenceAnswers, watchSkipped } from './silence.ts'
import { watchInstall } from './welcome.ts'

const answers: Answers = {
  ...ledgerAnswers,
  ...silenceAnswers,
  ...accountsAnswers,
  ...halfAnswers,
  ...ownPackAnswers,
  serious,
  handed,
  rest,
  kit: async () => {
    const [{ settings, fault }, ignored, { packs, rules }] = await Promise.all([
      readSettings(),
      readIgnored(),
      packsInUse(),
    ])
    const held = forcedOn(rules)
    const off = currentSilences(ignored, packs).filter(id => !held.has(silenceOf(id).rule))
    const texts = pageTextTree(settings.interfaceLanguage)
    return { settings, fault, ignored: off, overview: overview(packs), texts }
  },
  packs: async () => {
    const { packs } = await packsInUse()
    const versions = packs.map(({ title, version, reviewed }) => ({ name: title, version, reviewed }))
    return { ...overview(packs), versions }
  },
  'choose-writer': async ({ platform, handle, writer }) => {
    const guess = await settingsKeys.writer[platform].write(writer)
    return handle === null ? guess : writeWriterOf(accountKey({ ...writer, platform, handle }), writer)
  },
  'ignore-rule': async ({ rule, ignored }) => {
    if (ignored) return ignoreRule(rule, Date.now())
    const { packs } = await packsInUse()
    const shown = await Promise.all(storedSilences(rule, packs).map(showRuleAgain))
    return shown.every(Boolean)
  },
  answers: async ({ add }, { tab }) => (tab === undefined ? {} : countAnswers(tab, new Date().toDateString(), add)),
  'open-panel': ({ popup }, { window }) => openPanel(window, popup),
  reminded: ({ shown }) => writeReminded(shown),
  'open-options': async () => {
    await browser.runtime.openOptionsPage()
    return null
  },
}

/** Reviews texts, answers what content scripts and our own pages ask, and keeps what is stored in order. */
export function serveBackground(): void {
  listen(answers)
  watchPacks()
  watchLearning()
  serveReviews()
  browser.tabs.onRemoved.addListener(tab => void forgetTab(tab))
  watchLedger()
  watchReminders()
  watchSkipped()
  watchPause()
  watchMenu()
  watchCommands()
  watchInstall()
  watchInsights()
}

function overview(packs: readonly Pack[]): PackOverview {
  const organisations = packs.filter(pack => pack.id !== COMMON)
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
