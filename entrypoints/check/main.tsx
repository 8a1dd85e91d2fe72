import { mountCheck } from '../../src/app/check-text/page.tsx'
import { beginOwnPage } from '../../src/app/own-page.ts'
import { WIDE_STYLES } from '../../src/ui/styles/panel-styles.ts'

beginOwnPage(WIDE_STYLES, mountCheck)
