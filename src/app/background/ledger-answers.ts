import type { Answers } from '../messages/listen.ts'
import { countPublished } from './insights.ts'
import { act, enterPublication, exportDebts, importDebts, ledgerShown } from './ledger.ts'

type LedgerKind = 'published' | 'ledger' | 'ledger-act' | 'ledger-export' | 'ledger-import'

/** What is asked of the ledger. */
export const ledgerAnswers: Pick<Answers, LedgerKind> = {
  published: ({ publication }, { tab }) => {
    countPublished(tab, publication)
    return enterPublication(publication)
  },
  ledger: () => ledgerShown(Date.now()),
  'ledger-act': asked => act(asked.act, Date.now()),
  'ledger-export': ({ format }) => exportDebts(format, Date.now()),
  'ledger-import': ({ text }) => importDebts(text),
}
