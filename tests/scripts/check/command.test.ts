import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { checkCommand } from '../../../scripts/check/command.ts'
import { learnedModel } from '../../../scripts/learn/model.ts'
import { readPacks } from '../../../scripts/packs.ts'

const folder = mkdtempSync(join(tmpdir(), 'tolkku-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A stream that keeps what is written. */
function kept() {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk
      done()
    },
  })
  return { stream, text: () => text }
}

async function run(...args: string[]) {
  const [out, err] = [kept(), kept()]
  const terminal = { stdout: out.stream, stderr: err.stream, stopped: new AbortController().signal }
  const status = await checkCommand(args, terminal)
  return { status, stdout: out.text(), stderr: err.text() }
}

function check(input: string | Buffer, ...options: string[]) {
  const file = join(folder, 'drafts.jsonl')
  writeFileSync(file, input)
  return run(...options, file)
}

// It takes a while where nothing of it is kept yet: before any test's time runs.
await learnedModel(readPacks())

const draft = (more: object = {}) => JSON.stringify({ platform: 'x', text: 'Kirjasto on auki äiteinpäivänä.', ...more })

describe('the check command', () => {
  it('prints its usage on request, and refuses an unknown option with it', async () => {
    const help = await run('--help')
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('usage: npm run')
    const unknown = await check(draft(), '--jsno')
    expect(unknown).toMatchObject({ status: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/'--jsno'.*usage:/s)
    expect(unknown.stderr).not.toMatch(/\n\s+at /)
  })

  it('reads UTF-8 with or without its mark', async () => {
    const plain = await check(draft(), '--json')
    expect(plain.status).toBe(0)
    expect(await check(`\uFEFF${draft()}`, '--json')).toEqual(plain)
  })

  it.each([
    ['Latin-1', Buffer.from(`${draft({ text: 'a' })}\n${draft()}`, 'latin1'), /line 2: not UTF-8, perhaps Latin-1/],
    ['UTF-16', Buffer.from(`\uFEFF${draft()}`, 'utf16le'), /this is UTF-16; save it as UTF-8/],
    ['no packs', draft({ packs: [] }), /line 1: packs: empty/],
    ['an unknown pack', `${draft()}\n\n${draft({ packs: ['nowhere'] })}`, /line 3: packs: unknown pack "nowhere"/],
    ['half a line', `${draft()}\n{"platform":`, /line 2: not JSON/],
    ['no date', draft({ now: 'soon' }), /line 1: now: not a date "soon"/],
  ])('refuses %s with its place and prints no review', async (_, input, reason) => {
    const { status, stdout, stderr } = await check(input, '--json')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(reason)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  // What a program of its own does that a function cannot: its signals, its pipes and its exit code.
  it.skipIf(process.platform === 'win32')('ends quietly when its reader has read enough', () => {
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, `${draft()}\n`.repeat(500))
    const command = `"${process.execPath}" scripts/check.ts --json "${file}" | head -n 1`
    const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' })
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })

  it.skipIf(process.platform === 'win32')(
    'ends what is begun when somebody stops it, with the code for that',
    async () => {
      const [drafts, table] = [join(folder, 'many.csv'), join(folder, 'found.csv')]
      writeFileSync(drafts, `Kanava;Teksti\n${'x;Olet idiootti.\n'.repeat(200_000)}`)
      const child = spawn(process.execPath, ['scripts/check.ts', '--keep-going', '--csv', table, drafts])
      let told = ''
      child.stderr.on('data', data => {
        told += data
      })
      while (child.exitCode === null && (statSync(table, { throwIfNoEntry: false })?.size ?? 0) === 0)
        await setTimeout(50)
      child.kill('SIGINT')
      await once(child, 'close')
      expect({ code: child.exitCode, told }).toEqual({
        code: 130,
        told: expect.stringMatching(/stopped after \d+ drafts\n$/),
      })
      expect(readFileSync(table, 'utf8')).toMatch(/\r\n$/)
    },
  )
})
