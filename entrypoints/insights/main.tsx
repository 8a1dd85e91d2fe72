import { mountInsights } from '../../src/app/insights/insights.tsx'
import { beginOwnPage } from '../../src/app/own-page.ts'
import { INSIGHTS_STYLES } from '../../src/ui/styles/insights-styles.ts'

beginOwnPage(INSIGHTS_STYLES, mountInsights)
