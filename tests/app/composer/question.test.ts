// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { questionOf } from '../../../src/app/composer/question.ts'
import { deskSite } from '../../../src/app/desk/site.ts'
import type { Kit } from '../../../src/app/kit/kit.ts'

test.each([false, true])('the engine is told whether the person wants more hints: %s', moreHints => {
  const site = deskSite('facebook')
  const composer = { site, spec: site.composers[0], field: document.createElement('textarea') }
  const kit = { settings: { moreHints, ownOpinions: { facebook: true } }, answers: { in: () => 0 } } as unknown as Kit
  const writer = { role: 'employee', account: 'personal', pack: null, known: true } as const
  expect(questionOf(composer, 'hei', kit, writer, false)).toMatchObject({
    packs: ['common'],
    draft: { text: 'hei' },
    context: { platform: 'facebook', moreHints, ownOpinionsInProfile: true },
  })
})
