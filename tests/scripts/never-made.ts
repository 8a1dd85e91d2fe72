import { setTimeout } from 'node:timers/promises'
import { cached } from '../../scripts/cache.ts'

/** A program that is ended while it makes what others want. */
await cached('test', [process.argv[2], 'never'], ['scripts/cache.ts'], () => {
  console.log('begun')
  return setTimeout(60_000)
})
