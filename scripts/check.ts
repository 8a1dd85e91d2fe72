import { checkCommand } from './check/command.ts'

const stopped = new AbortController()
// The first press ends what is begun; a second one ends the command as it stands.
process.once('SIGINT', () => stopped.abort())
// Whoever reads has read enough (`| head`): nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`output: ${error.message}\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})
const { stdout, stderr } = process
process.exitCode = await checkCommand(process.argv.slice(2), { stdout, stderr, stopped: stopped.signal })
