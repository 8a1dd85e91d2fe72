import { createHash, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import selfsigned from 'selfsigned'
import { buildFixtures, FIXTURES_OUTPUT } from '../build-fixtures.ts'
import { fixtureAt } from './fixtures.ts'

/** A post that a page has sent: `ok` is false when the page asked the server to refuse it. */
export interface SentPost {
  readonly host: string
  readonly fixture: string
  readonly text: string
  readonly ok: boolean
}

export interface FixtureServer {
  readonly port: number
  posts(): readonly SentPost[]
  /** Every address that was asked for, in order; all hosts lead here, so nothing passes by. */
  requests(): readonly string[]
  /** Those of them that no page stands behind. */
  strangers(): readonly string[]
  /** Forgets posts and addresses, for whoever comes next. */
  forget(): void
  close(): Promise<void>
}

const HOSTS = ['x.com', 'twitter.com', 'facebook.com', 'linkedin.com', 'instagram.com', 'twimg.com', 'example.org']
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json' }
const STYLESHEET = fileURLToPath(new URL('../../tests/fixtures/fixtures.css', import.meta.url))

const STRICT = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data: https://pbs.twimg.com",
  "media-src blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; object-src 'none'",
  "require-trusted-types-for 'script'; trusted-types default",
].join('; ')

/** Serves the pages under every host name by one self-signed certificate; builds them first when they are old. */
export async function startServer(): Promise<FixtureServer> {
  await buildFixtures()
  certificate ??= makeCertificate()
  const posts: SentPost[] = []
  const requests: string[] = []
  const strangers: string[] = []
  const server = createServer(await certificate, (request, response) => {
    answer(request, response, posts, requests, strangers).catch(error => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    posts: () => posts,
    requests: () => requests,
    strangers: () => strangers,
    forget: () => {
      for (const list of [posts, requests, strangers]) list.length = 0
    },
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

/** Of the key that all servers of this process have: Chromium keeps in its cache only what comes from who it trusts. */
export async function keyFingerprint(): Promise<string> {
  certificate ??= makeCertificate()
  const { publicKey } = new X509Certificate((await certificate).cert)
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}

/** Made once a process. */
let certificate: Promise<{ key: string; cert: string }> | undefined

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = HOSTS.flatMap(host => [host, `*.${host}`]).map(value => ({ type: 2 as const, value }))
  const made = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  })
  return { key: made.private, cert: made.cert }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  posts: SentPost[],
  requests: string[],
  strangers: string[],
): Promise<void> {
  const address = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`)
  requests.push(address.href)
  if (address.pathname.startsWith('/__fixtures/')) return sendFile(address.pathname.slice(12), response)
  if (address.pathname === '/__stub/posts') return receivePost(request, response, address.hostname, posts)
  if (address.pathname === '/favicon.ico' || address.hostname.endsWith('twimg.com')) {
    response.writeHead(204).end()
    return
  }
  const name = fixtureAt(address)
  if (name) return sendPage(name, address, response)
  strangers.push(address.href)
  response.writeHead(404).end()
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = path === 'fixtures.css' ? STYLESHEET : join(FIXTURES_OUTPUT, path.replaceAll('..', ''))
  const content = await readFile(file).catch(() => null)
  // Names of chunks change with what is in them.
  const caching = path.startsWith('chunks/') ? 'max-age=31536000, immutable' : 'no-cache'
  const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'cache-control': caching }
  response.writeHead(content === null ? 404 : 200, headers).end(content)
}

async function receivePost(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  posts: SentPost[],
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const sent = JSON.parse(Buffer.concat(chunks).toString()) as { fixture: string; text: string; fails: boolean }
  posts.push({ host, fixture: sent.fixture, text: sent.text, ok: !sent.fails })
  response.writeHead(sent.fails ? 500 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ id: 5000 + posts.length }))
}

function sendPage(name: string, address: URL, response: ServerResponse): void {
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' }
  // A page in the back/forward cache must be allowed to stay there, so no `no-store`.
  if (address.searchParams.get('csp') === 'strict') headers['content-security-policy'] = STRICT
  const labels = address.searchParams.get('labels') ?? 'en'
  const lang = /^[a-z]{2}$/.test(labels) ? labels : 'en'
  response.writeHead(200, headers).end(`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<meta name="page" content="${name}"><link rel="stylesheet" href="/__fixtures/fixtures.css">
<script type="module" src="/__fixtures/main.js"></script></head><body></body></html>`)
}
