import type { Platform } from '../../core/model.ts'
import { accountKey } from '../../core/reminder.ts'
import type { Identity } from '../../page/identity.ts'
import type { ChosenWriter, Settings } from '../../store/settings.ts'
import type { WritingAs } from '../../ui/view.ts'
import type { KnownAccount } from '../messages/questions.ts'

/**
 * On whose behalf a text is written: as chosen in this composer, else as chosen before for this account, else as the
 * page shows. Else it is a guess: as chosen last on this platform, or as the options say; and where nobody ever said
 * anything, it is not known.
 */
export function writerOf(
  platform: Platform,
  identity: Identity,
  accounts: readonly KnownAccount[],
  settings: Settings,
  chosenHere: WritingAs | null,
): WritingAs {
  if (chosenHere) return chosenHere
  const { handle, asPage } = identity
  const before = handle === null ? undefined : settings.writerOf[accountKey({ ...settings, platform, handle })]
  if (before) return { ...before, known: true }
  const known = accounts.find(account => account.platform === platform && account.handle === handle)
  const role = settings.role === 'employee' ? 'communicator' : settings.role
  if (known) return { role, account: known.account, pack: known.pack, known: true }
  if (asPage) return { role, account: 'organisation', pack: settings.pack, known: true }
  const here = settings.writer[platform]
  if (here) return { ...here, known: true, guess: true }
  const general: ChosenWriter = { role: settings.role, account: settings.account, pack: settings.pack }
  return settings.saidWho ? { ...general, known: true, guess: true } : { ...general, known: false }
}
