import host from './host.css?inline'
import line from './line.css?inline'

/** The sheet of the watcher's line: every page carries it, so it has the system's colours and no tokens. */
export const LINE_STYLES = host + line
