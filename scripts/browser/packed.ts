import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/** A built extension as one archive, as Firefox takes it. */
export function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name))
  return zipSync(
    Object.fromEntries(paths.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)])),
  )
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A field of a protocol buffer that holds bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
}

function varint(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.concat([Buffer.from([128 + (value % 128)]), varint(value >> 7)])
}

/** An extension with an id of its own: packed, and the `key` by which its unpacked manifest has the same id. */
export interface Packed {
  readonly id: string
  readonly crx: Uint8Array
  readonly key: string
}

/** Packs a built extension for Chromium, signed by a key of its own: a browser takes it where a policy says so. */
export function packedFor(folder: string): Packed {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const idBytes = createHash('sha256').update(key).digest().subarray(0, 16)
  const signed = field(1, idBytes)
  const zip = zipOf(folder)
  const content = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signed.length), signed, zip])
  const signature = createSign('sha256').update(content).sign(privateKey)
  const header = Buffer.concat([field(2, Buffer.concat([field(1, key), field(2, signature)])), field(10_000, signed)])
  const id = idBytes.toString('hex').replace(/[0-9a-f]/g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  return {
    id,
    key: key.toString('base64'),
    crx: Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]),
  }
}
