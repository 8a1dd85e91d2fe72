/** A start is for somebody's question: the first answer takes a fraction of this, in ms. */
const ANSWERED = 500

/** Runs what a start has to see to and nobody waits for: not before who asked has an answer. */
export function afterStart(job: () => void): void {
  setTimeout(job, ANSWERED)
}
