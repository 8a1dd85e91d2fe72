import { beginOwnPage } from '../../src/app/own-page.ts'
import { mountPanel } from '../../src/app/panel/panel.tsx'
import { PANEL_STYLES } from '../../src/ui/styles/panel-styles.ts'

beginOwnPage(PANEL_STYLES, mountPanel)
