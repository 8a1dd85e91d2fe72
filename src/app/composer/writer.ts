import type { Platform } from '../../core/model.ts'
import type { Identity } from '../../page/identity.ts'
import type { Settings } from '../../store/settings.ts'
import type { WritingAs } from '../../ui/view.ts'
import type { KnownAccount } from '../messages/questions.ts'

/**
 * On whose behalf a text is written: as chosen in this composer, else as the page shows, else as chosen before on
 * this platform, else as the settings say, and then it is not known.
 */
export function writerOf(
  platform: Platform,
  identity: Identity,
  accounts: readonly KnownAccount[],
  settings: Settings,
  chosenHere: WritingAs | null,
): WritingAs {
  if (chosenHere) return chosenHere
  const known = accounts.find(account => account.platform === platform && account.handle === identity.handle)
  const role = settings.role === 'employee' ? 'communicator' : settings.role
  if (known) return { role, account: known.account, pack: known.pack, known: true }
  if (identity.asPage) return { role, account: 'organisation', pack: settings.pack, known: true }
  const before = settings.writer[platform]
  if (before) return { ...before, known: true }
  return { role: settings.role, account: settings.account, pack: settings.pack, known: false }
}
