import { mountAccounts } from '../../src/app/accounts/accounts.tsx'
import { keepFocus } from '../../src/ui/keep-focus.ts'
import { adopt } from '../../src/ui/styles/adopt.ts'
import { OPTIONS_STYLES } from '../../src/ui/styles/panel-styles.ts'

adopt(document, OPTIONS_STYLES)
mountAccounts(document.body)
keepFocus(document.body)
