import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** A package of others of which something is in what is built. */
export interface Carried {
  readonly name: string
  readonly version: string
  /** As SPDX names it. */
  readonly licence: string
  readonly source: string
}

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const NOTICE = file('NOTICE.md')

/** Packages that a script of ours made a file of src from: nothing imports them, and their licence goes along. */
const MADE_FROM = [file('node_modules/eld')]

/** Folders of all packages whose code came into a chunk, over all chunks of one command. */
const folders = new Set<string>()

/** Notes which packages are in what is built: what was left out as unused does not count. */
export function carriedPlugin(): Plugin {
  return {
    name: 'tolkku-carried',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const [id, { renderedLength }] of chunk.type === 'chunk' ? Object.entries(chunk.modules) : []) {
          const folder = PACKAGE.exec(id.replaceAll('\\', '/'))?.[0]
          if (folder && renderedLength > 0) folders.add(folder)
        }
    },
  }
}

/** Writes the licences of what is carried into the folder of the extension, and the list of it beside that folder. */
export function writeCarried(output: string): void {
  const all = [...folders, ...MADE_FROM].map(carriedOf).sort((a, b) => (a.name < b.name ? -1 : 1))
  const notice = readFileSync(NOTICE, 'utf8')
  writeFileSync(join(output, 'licences.txt'), [notice, ...all.map(licenceOf)].join(`\n${'-'.repeat(80)}\n\n`))
  const list: Carried[] = all.map(({ name, version, licence, source }) => ({ name, version, licence, source }))
  writeFileSync(`${output}.carried.json`, `${JSON.stringify(list, null, 2)}\n`)
}

interface Found extends Carried {
  readonly folder: string
  readonly author: string
}

function carriedOf(folder: string): Found {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string') throw new Error(`${folder}: no licence in its package.json`)
  const given: string = typeof repository === 'string' ? repository : (repository?.url ?? '')
  const source = given
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
  return {
    folder,
    name,
    version,
    licence: license,
    author: (typeof author === 'string' ? author : author?.name)?.replace(/ [<(].*$/, '') ?? '',
    source: /^https:/.test(source) ? source : `https://github.com/${source}`,
  }
}

function licenceOf({ folder, name, version, licence, author, source }: Found): string {
  const texts = readdirSync(folder)
    .filter(file => LICENCE_FILE.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').trim())
  if (texts.length === 0) texts.push(textOf(licence, author))
  return `${name} ${version} (${licence})\n${source}\n\n${texts.join('\n\n')}\n`
}

/** Some packages come without the text, and their licence asks for it all the same. */
function textOf(licence: string, author: string): string {
  const text = WITHOUT_FILE[licence]
  if (text === undefined || author === '') throw new Error(`${author}: no text of the licence ${licence}`)
  return `Copyright (c) ${author}\n\n${text}`
}

const WITHOUT_FILE: Readonly<Record<string, string>> = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
}
