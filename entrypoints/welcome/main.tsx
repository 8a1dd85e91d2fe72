import { beginOwnPage } from '../../src/app/own-page.ts'
import { mountWelcome } from '../../src/app/welcome/page.tsx'
import { PAGES_STYLES } from '../../src/ui/styles/panel-styles.ts'

beginOwnPage(PAGES_STYLES, mountWelcome)
