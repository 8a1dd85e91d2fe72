import { mountWelcome } from '../../src/app/welcome/page.tsx'
import { keepFocus } from '../../src/ui/keep-focus.ts'
import { adopt } from '../../src/ui/styles/adopt.ts'
import { PAGES_STYLES } from '../../src/ui/styles/panel-styles.ts'

adopt(document, PAGES_STYLES)
mountWelcome(document.body)
keepFocus(document.body)
