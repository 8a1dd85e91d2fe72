import { mountOptions } from '../../src/app/options/options.tsx'
import { beginOwnPage } from '../../src/app/own-page.ts'
import { OPTIONS_STYLES } from '../../src/ui/styles/panel-styles.ts'

beginOwnPage(OPTIONS_STYLES, mountOptions)
