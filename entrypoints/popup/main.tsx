import { mountPanel } from '../../src/app/panel/panel.tsx'
import { keepFocus } from '../../src/ui/keep-focus.ts'
import { adopt } from '../../src/ui/styles/adopt.ts'
import { PANEL_STYLES } from '../../src/ui/styles/panel-styles.ts'

adopt(document, PANEL_STYLES)
mountPanel(document.body)
keepFocus(document.body)
