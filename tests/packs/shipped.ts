import { createReviewers } from '../../scripts/check/reviewers.ts'
import { learnedModel } from '../../scripts/learn/model.ts'
import { readPacks } from '../../scripts/packs.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'

/** The project's packs and what reviews by them: tests that share their modules make them once a worker. */
export const packs = readPacks()
export const model = await learnedModel(packs)
export const reviewerFor = createReviewers(packs, await loadIdentify(), model)
