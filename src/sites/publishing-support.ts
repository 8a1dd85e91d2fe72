import type { Platform } from '../core/model.ts'
import { SITES } from './index.ts'
import type { Grade, PublishSpec } from './site.ts'

/** What is known of publishing in one composer, for documents. */
export interface PublishingSupport {
  readonly platform: Platform
  readonly composer: string
  /** `link`: the post's address proves it; `row`: its own row does; `asked`: nothing proves it, the person is asked. */
  readonly recognition: 'link' | 'row' | 'asked'
  readonly scheduled: boolean
  /** The guard holds the control, and the key where there is one. */
  readonly key: PublishSpec['key']
  /** Evidence for the control: the best of its alternatives. */
  readonly grade: Grade
}

const FROM_BEST: readonly Grade[] = ['S', 'M', 'W']

/** Every composer of every site, in the order in which they are described. */
export function publishingSupport(): PublishingSupport[] {
  return Object.values(SITES).flatMap(({ platform, composers }) =>
    composers.map(({ id, publish }) => ({
      platform,
      composer: id,
      recognition: publish.proof?.kind ?? 'asked',
      scheduled: publish.scheduled.length > 0,
      key: publish.key,
      grade: FROM_BEST.find(best => publish.controls.some(({ grade }) => grade === best)) ?? 'W',
    })),
  )
}
