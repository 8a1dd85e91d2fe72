import { styleText } from 'node:util'

/** Milliseconds before it says anything, and between what it says: on a screen, and in a log. */
const FIRST = 2000
const NEXT = { screen: 500, log: 10_000 } as const

/** Tells on standard error how far a long run is: one line that changes on a screen, a line now and then in a log. */
export function createProgress(what: string, total: number | null = null): { step(): void; end(): void } {
  const { stderr } = process
  const start = performance.now()
  let told = start + FIRST - (stderr.isTTY ? NEXT.screen : NEXT.log)
  let isShown = false
  let count = 0
  return {
    step() {
      count++
      const now = performance.now()
      if (now - told < (stderr.isTTY ? NEXT.screen : NEXT.log)) return
      told = now
      isShown = true
      const speed = `${Math.round(count / ((now - start) / 1000))} a second`
      const line = `${what}: ${count}${total === null ? '' : ` of ${total}`}, ${speed}`
      stderr.write(stderr.isTTY ? `\r\x1B[K${styleText('dim', line)}` : `${line}\n`)
    },
    end() {
      if (isShown && stderr.isTTY) stderr.write('\r\x1B[K')
    },
  }
}
