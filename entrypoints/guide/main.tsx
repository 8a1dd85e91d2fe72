import { mountGuide } from '../../src/app/guide/page.tsx'
import { beginOwnPage } from '../../src/app/own-page.ts'
import { PAGES_STYLES } from '../../src/ui/styles/panel-styles.ts'

beginOwnPage(PAGES_STYLES, mountGuide)
