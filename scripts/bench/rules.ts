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
  platform: 'facebook',
  composer: 'post',
  role: 'communicator',
  account: 'organisation',
  audience: 'public',
  organisation: organisationsOf(packs, chosen),
  ownOpinionsInProfile: false,
  consentGiven: false,
  now: new Date('2026-11-22T10:00:00Z'),
}

export const draftOf = (text: string): Draft => ({ text, attachments: [], replyTo: null, answersInThread: 0 })
