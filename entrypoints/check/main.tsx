import { mountCheck } from '../../src/app/check-text/page.tsx'
import { keepFocus } from '../../src/ui/keep-focus.ts'
import { adopt } from '../../src/ui/styles/adopt.ts'
import { WIDE_STYLES } from '../../src/ui/styles/panel-styles.ts'

adopt(document, WIDE_STYLES)
mountCheck(document.body)
keepFocus(document.body)
