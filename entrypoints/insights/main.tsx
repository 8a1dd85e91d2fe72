import { mountInsights } from '../../src/app/insights/insights.tsx'
import { keepFocus } from '../../src/ui/keep-focus.ts'
import { adopt } from '../../src/ui/styles/adopt.ts'
import { INSIGHTS_STYLES } from '../../src/ui/styles/insights-styles.ts'

adopt(document, INSIGHTS_STYLES)
mountInsights(document.body)
keepFocus(document.body)
