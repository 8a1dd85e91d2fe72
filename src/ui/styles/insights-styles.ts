import plot from 'uplot/dist/uPlot.min.css?inline'
import insights from './insights.css?inline'
import { OPTIONS_STYLES } from './panel-styles.ts'

/** The sheet of the page of insights. */
export const INSIGHTS_STYLES = OPTIONS_STYLES + plot + insights
