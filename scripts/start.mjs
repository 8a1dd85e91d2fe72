// The one script that a bare clone can run: it needs Node 20 and npm, and nothing that is installed.
// Usage: node scripts/start.mjs <script> [arguments]. Installs what the project needs, then runs the script
// by the Node that the project brings along.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const [script = '', ...rest] = process.argv.slice(2)
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

// npm writes this file last: without it an installation was broken off.
if (!existsSync(join(modules, '.package-lock.json')) || !existsSync(node)) install()
process.exit(run(node, [join(root, script), ...rest]))

function install() {
  console.log('Installing what the project needs (npm ci)…')
  const npm = process.env.npm_execpath
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const code = npm ? run(process.execPath, [npm, ...options]) : run('npm', options, process.platform === 'win32')
  if (code !== 0) process.exit(code)
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {boolean} [shell]
 */
function run(command, options, shell = false) {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter)
  const { status, error } = spawnSync(command, options, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, PATH: path },
  })
  if (error) console.error(error.message)
  return status ?? 1
}
