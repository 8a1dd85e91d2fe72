import { ANYWHERE, bareDraft } from '../../src/core/bare-text.ts'
import type { Context, Draft } from '../../src/core/model.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { organisationsOf, ruleSetOf } from '../../src/packs/rule-set.ts'
import { readPacks } from '../packs.ts'

const packs = readPacks()
const chosen = packs.map(pack => pack.id)

/** All packs at once: more than anyone has. */
export const ruleSet = ruleSetOf(packs, chosen)
export const identify = await loadIdentify()
export const context: Context = {
  ...ANYWHERE,
  role: 'communicator',
  organisation: organisationsOf(packs, chosen),
  now: new Date('2026-11-22T10:00:00Z'),
}

export const draftOf = (text: string): Draft => ({ ...bareDraft(text), attachments: [] })
