import { citation } from '../../core/wording.ts'
import type { Pack } from '../../packs/make.ts'
import type { AccountGuide } from '../messages/accounts.ts'
import type { Answers } from '../messages/listen.ts'
import { packsInUse } from './packs.ts'

/** Answers what a guideline says of accounts and channels. */
export const accountsAnswers: Pick<Answers, 'account-guide'> = {
  'account-guide': async ({ pack }) => guideOf((await packsInUse()).packs.find(({ id }) => id === pack)),
}

/** Empty where there is no such pack. */
export function guideOf(pack: Pack | undefined): AccountGuide {
  if (!pack) return { items: [], channels: [], insights: [] }
  const sourceOf = (norms: readonly string[] = []) =>
    citation(
      norms.map(norm => `${pack.id}/${norm}`),
      pack.norms,
    )
  return {
    items: pack.checkUp.map(({ id, norms, ...item }) => ({ ...item, id: `${pack.id}/${id}`, source: sourceOf(norms) })),
    insights: pack.insights.map(({ id, title, norms }) => ({ id, title, source: sourceOf(norms) })),
    channels: pack.channels.map(({ id, name, platform, address, purpose, keeper, languages, norms }) => ({
      ...{ id, name, platform, address, languages: languages ?? [], source: sourceOf(norms) },
      purpose: purpose ?? null,
      keeper: keeper ?? null,
    })),
  }
}
