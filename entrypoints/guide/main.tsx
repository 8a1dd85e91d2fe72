import { mountGuide } from '../../src/app/guide/page.tsx'
import { keepFocus } from '../../src/ui/keep-focus.ts'
import { adopt } from '../../src/ui/styles/adopt.ts'
import { PAGES_STYLES } from '../../src/ui/styles/panel-styles.ts'

adopt(document, PAGES_STYLES)
mountGuide(document.body)
keepFocus(document.body)
