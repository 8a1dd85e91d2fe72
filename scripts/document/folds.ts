import { DEVICES, FOLDS } from '../../src/sites/fold.ts'
import type { Site } from '../../src/sites/site.ts'

/** Where a site cuts a post in the stream, with who says so. */
export function foldPart({ platform }: Pick<Site, 'platform'>): string {
  const said = DEVICES.map(device => {
    const fold = FOLDS[platform][device]
    return fold ? `${device} about ${fold.characters} characters (${fold.source}, read ${fold.read})` : `${device} GAP`
  })
  return `Cut in the stream: ${said.join('; ')}.`
}
