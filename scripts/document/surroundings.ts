import type { Selector, Site } from '../../src/sites/site.ts'

const evidence = (selectors: readonly Selector[]) =>
  [...new Set(selectors.map(({ grade, seen }) => `${grade} ${seen}`))].sort().join(', ')

/** What is read around the text of a site's composers, and what the site does not show. */
export function surroundingsPart(site: Site): string[] {
  return [
    '### Around the text',
    '',
    '| what | how it is known | evidence |',
    '| --- | --- | --- |',
    `| writing as | ${identityText(site)} | ${identityEvidence(site)} |`,
    `| audience | ${audienceText(site)} | the address |`,
    `| attachments | ${mediaText(site)} | ${evidence(site.media.scope)} |`,
    `| alternative text | ${altText(site)} | |`,
    '| captions of videos | not shown: `null` | |',
    `| answered post | its text and author, for comments, replies and shares | ${evidence([...site.answered.text, ...site.answered.author])} |`,
    '| own answers in the thread | counted by Tolkku itself for this tab and day | |',
    '',
  ]
}

function identityText({ identity }: Site): string {
  const ways = [
    ...(identity.handle?.within === 'region' ? ['the account’s name beside the composer: certain'] : []),
    ...(identity.handle?.within === 'page'
      ? ['the signed-in account’s name elsewhere on the page: a hint, taken only when a rule pack lists the account']
      : []),
    ...(identity.pagePath ? ['the address of a page that is administered: certain'] : []),
  ]
  return ways.length > 0 ? ways.join('; ') : 'not shown: asked in the chip and remembered for the platform'
}

function identityEvidence({ identity }: Site): string {
  return [identity.handle ? evidence(identity.handle.selectors) : '', identity.pagePath ? 'the address' : '']
    .filter(Boolean)
    .join('; ')
}

function audienceText({ audience }: Site): string {
  const known = audience.map(({ audience: name, path }) => `${name} under \`${path.source.replaceAll('\\/', '/')}\``)
  return [...known, 'else unknown'].join(', ')
}

function mediaText({ media }: Site): string {
  return ['images', 'videos', ...(media.document ? ['documents'] : [])].join(', ')
}

function altText({ media }: Site): string {
  return media.altBadge ? 'whether there is one, by the badge on the thumbnail; not its words' : 'not shown: `null`'
}
