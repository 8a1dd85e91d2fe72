import { Window } from 'happy-dom'
import type { VNode } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { createReviewers } from '../../scripts/check/reviewers.ts'
import { learnedModel } from '../../scripts/learn/model.ts'
import { readPacks } from '../../scripts/packs.ts'
import { itemsFor } from '../../src/core/check-up.ts'
import type { Review } from '../../src/core/finding.ts'
import { ACCOUNTS, ROLES } from '../../src/core/model.ts'
import type { Basis, Rule, When } from '../../src/core/rule.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import type { Pack } from '../../src/packs/load.ts'
import { COMMON, ruleSetOf } from '../../src/packs/rule-set.ts'
import { Accounts } from '../../src/ui/accounts/accounts.tsx'
import { Body } from '../../src/ui/card/body.tsx'
import { Insights } from '../../src/ui/insights/insights.tsx'
import { Findings } from '../../src/ui/panel/findings.tsx'
import { ToDo } from '../../src/ui/panel/owed.tsx'
import { Panel } from '../../src/ui/panel/panel.tsx'
import { draw } from './draw.ts'
import { ACCOUNTS_DATA } from './gallery/accounts-data.ts'
import { PANEL, PREFERENCES, VIEW } from './gallery/data.ts'
import { INSIGHTS } from './gallery/insights-data.ts'
import { PANEL_ACTIONS } from './gallery/states.tsx'

vi.mock('wxt/browser', () => ({ browser: {} }))
vi.mock('../../src/packs/bundled.ts', () => ({ bundledPacks: [] }))
vi.mock('uplot', () => ({ default: class {} }))
const { guideOf } = await import('../../src/app/background/accounts.ts')

/** All that the five guidelines ask for. */
const ALL = 134

const packs = readPacks()
const organisations = packs.filter(({ id }) => id !== COMMON)
const reviewerFor = createReviewers(packs, await loadIdentify(), await learnedModel(packs))
// A page is made only now: reading packs from the disk needs the addresses of Node.
const page = new Window()
Object.assign(globalThis, { window: page, document: page.document, HTMLElement: page.HTMLElement })

const norms = organisations.flatMap(pack => Object.values(pack.norms).map(norm => ({ pack, norm })))
const t = createPanelTexts('fi')
const nothing = () => undefined

/** The contexts in which a basis holds, that its rule's own examples are tried in. */
function contextsOf({ platform, composer, role, account, audience, ownOpinionsInProfile }: When): object[] {
  const shared = {
    ...(platform && { platform: platform[0] }),
    ...(audience && { audience: audience[0] }),
    ...(ownOpinionsInProfile !== undefined && { ownOpinionsInProfile }),
  }
  return (role ?? [undefined]).flatMap(asRole =>
    (account ?? [undefined]).flatMap(asAccount =>
      (composer ?? [undefined]).map(asComposer => ({
        ...shared,
        ...(asRole && { role: asRole }),
        ...(asAccount && { account: asAccount }),
        ...(asComposer && { composer: asComposer }),
      })),
    ),
  )
}

/** Reviews of a rule's examples, where the basis holds. */
function* reviewsOf(pack: Pack, rule: Rule, basis: Basis): Generator<Review> {
  const notes = packs.find(each => rule.id.startsWith(`${each.id}/`))?.notes[rule.id]
  for (const { found: _, fix: __, ...example } of notes?.examples.flags ?? [])
    for (const context of [{}, ...contextsOf(basis.when)]) {
      const line = { platform: 'facebook', ...example, ...context, packs: [pack.id] }
      const { draft, context: read } = readDraftLine(line, packs)
      yield reviewerFor([pack.id]).review(draft, read)
    }
}

/** What a person would look at for a norm, and how it comes there; from what Tolkku says of a text, else on pages. */
function placeOf(pack: Pack, norm: string): { readonly where: string; readonly shown: VNode } | null {
  for (const rule of ruleSetOf(packs, [pack.id]).rules)
    for (const basis of rule.bases.filter(({ norms }) => norms.includes(norm)))
      for (const review of reviewsOf(pack, rule, basis)) {
        const place = inReview(review, norm)
        if (place) return place
      }
  return onPages(pack, norm)
}

function inReview({ findings, reminders, owed }: Review, norm: string) {
  const has = ({ norms }: { readonly norms: readonly string[] }) => norms.includes(norm)
  const [finding, reminder, one] = [findings.find(has), reminders.find(has), owed.find(has)]
  if (finding) {
    return {
      where: 'finding',
      shown: (
        <>
          <Findings findings={[finding]} preferences={PREFERENCES} actions={PANEL_ACTIONS} t={t} />
          <Body finding={finding} preferences={PREFERENCES} whyId="why" t={t as never} />
        </>
      ),
    }
  }
  if (reminder) {
    const data = { ...PANEL, composer: VIEW, reminders: [reminder] }
    return { where: 'reminder', shown: <Panel data={data} actions={PANEL_ACTIONS} t={t} /> }
  }
  return one ? { where: 'to do', shown: <ToDo owed={[one]} preferences={PREFERENCES} t={t} /> } : null
}

function onPages(pack: Pack, norm: string) {
  const guide = guideOf(pack)
  const name = norm.slice(pack.id.length + 1)
  const item = pack.checkUp.find(each => each.norms.includes(name))
  if (item || pack.channels.some(({ norms = [] }) => norms.includes(name))) {
    // Some account and role must come to it.
    const seen = ROLES.flatMap(role => ACCOUNTS.map(account => itemsFor(guide.items, role, account)))
    const items = seen.find(all => !item || all.some(({ id }) => id === `${pack.id}/${item.id}`)) ?? []
    const data = {
      ...ACCOUNTS_DATA,
      items: items.map(each => ({ ...each, state: { kind: 'open' as const } })),
      channels: guide.channels,
    }
    return {
      where: item ? 'check-up' : 'channel guide',
      shown: <Accounts data={data} actions={{ chooseAccount: nothing, note: nothing }} t={t} />,
    }
  }
  const data = { ...INSIGHTS, summary: { ...INSIGHTS.summary, drafts: 0 }, norms: guide.insights }
  const actions = { turn: nothing, turnRule: nothing, copy: nothing, exportCsv: nothing, wipe: nothing }
  return guide.insights.length > 0
    ? { where: 'insights', shown: <Insights data={data} actions={actions} t={t} /> }
    : null
}

const places = new Map<string, number>()

describe('every norm is in sight', () => {
  it(`they are ${ALL}`, () => {
    expect(norms).toHaveLength(ALL)
  })

  it.each(norms.map(({ pack, norm }) => [norm.id, pack, norm] as const))('%s', async (_, pack, norm) => {
    const place = placeOf(pack, norm.id)
    expect(place, 'a place where a person sees it').not.toBeNull()
    if (!place) return
    places.set(place.where, (places.get(place.where) ?? 0) + 1)
    const { root } = await draw(place.shown)
    expect(root.textContent).toContain(norm.title.fi)
  })

  it('tells where they are', () => {
    console.info('Norms in sight:', Object.fromEntries(places))
    expect([...places.values()].reduce((sum, n) => sum + n, 0)).toBe(norms.length)
  })
})
