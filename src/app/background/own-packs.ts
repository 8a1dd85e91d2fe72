import { CaseError } from '../../core/learn/case.ts'
import { checkOwnCases } from '../../core/learn/own-cases.ts'
import { createReviewer, type Reviewer } from '../../core/review.ts'
import { loadIdentify } from '../../core/text/language/identify.ts'
import { generate } from '../../core/text/lemmas/generate.ts'
import { bundledPacks, bundledWords } from '../../packs/bundled.ts'
import { bundledModel } from '../../packs/bundled-model.ts'
import { reasonOf } from '../../packs/error.ts'
import type { Pack } from '../../packs/make.ts'
import { casesOf } from '../../packs/own/cases.ts'
import { failedExamples } from '../../packs/own/examples.ts'
import { contentHash } from '../../packs/own/hash.ts'
import { makeOwnPack } from '../../packs/own/make-own.ts'
import { marksOf } from '../../packs/own/marks.ts'
import type { OwnPackFile } from '../../packs/own/schema.ts'
import { organisationsOf, ruleSetOf } from '../../packs/rule-set.ts'
import { readDryRun } from '../../store/dry-run.ts'
import { readOwnPackText, removeOwnPack, writeOwnPack } from '../../store/own-packs.ts'
import type { PolicyKey } from '../../store/policy.ts'
import type { TriedMark } from '../../ui/own-packs-view.ts'
import type { Answers } from '../messages/listen.ts'
import type { TriedPack } from '../messages/own-packs.ts'
import { learning } from './learning.ts'
import { packsInUse } from './packs.ts'
import { readOwnPack } from './read-own-pack.ts'

type OwnPackKind = 'own-packs' | 'own-pack-try' | 'own-pack-save' | 'own-pack-remove' | 'own-pack-text'

/** Tries packs of one's own, takes them in and gives them back. */
export const ownPackAnswers: Pick<Answers, OwnPackKind> = {
  'own-packs': async () => {
    const { own, policy, faults } = await packsInUse()
    const dryRun = policy.dryRun ? await readDryRun() : null
    return { packs: own, set: Object.keys(policy) as PolicyKey[], faults, dryRun, learning: await learning() }
  },
  'own-pack-try': async ({ file, texts }) => {
    const read = await readOwnPack(file)
    return read.success ? tryPack(made(read.data), texts) : null
  },
  'own-pack-save': async ({ file, text, name }) => {
    const read = await readOwnPack(file)
    const own = read.success ? made(read.data) : null
    if (!own || own.faults.length > 0 || (await isSet(own.pack.id))) return 'refused'
    const { id } = own.pack
    return writeOwnPack({ id, file, hash: await contentHash(text), name, added: Date.now() }, text)
  },
  'own-pack-remove': async ({ id }) => removeOwnPack(id),
  'own-pack-text': async ({ id }) => readOwnPackText(id),
}

/** A pack of one file, with what is wrong with its sentences too. */
function made(file: OwnPackFile): ReturnType<typeof makeOwnPack> {
  const { pack, faults } = makeOwnPack(file, bundledPacks)
  try {
    checkOwnCases(casesOf(file), bundledModel?.families.map(({ name }) => name) ?? [])
    return { pack, faults }
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return { pack, faults: [...faults, { path: ['cases'], reason: reasonOf('bad-sentences', error.message) }] }
  }
}

/** A pack that the organisation has set is not the person's to replace. */
async function isSet(id: string): Promise<boolean> {
  return (await packsInUse()).own.some(one => one.locked && one.id === id)
}

async function tryPack({ pack, faults }: ReturnType<typeof makeOwnPack>, texts: readonly string[]): Promise<TriedPack> {
  const { id, title, version, reviewed, rules, notes } = pack
  const before = (await packsInUse()).own.find(one => one.id === id)
  const replaces = before ?? null
  const stops = rules.filter(({ own }) => own.level === 'stop').length
  const tried = { id, title, version, reviewed, rules: rules.length, stops, replaces, faults }
  if (faults.length > 0) return { ...tried, examples: 0, failed: [], marks: [] }
  const reviewer = await reviewerWith(pack)
  const organisation = organisationsOf([pack], [id])
  const examples = Object.values(notes).flatMap(({ examples: { flags, allows } }) => [...flags, ...allows])
  return {
    ...tried,
    examples: examples.length,
    failed: failedExamples(pack, reviewer, organisation),
    marks: texts.flatMap((text, at) =>
      marksOf(pack, reviewer, text, organisation).map(
        ({ rule, level, found, message }): TriedMark => ({ text: at, rule, level, found, message }),
      ),
    ),
  }
}

async function reviewerWith(pack: Pack): Promise<Reviewer> {
  return createReviewer({
    ...ruleSetOf([...bundledPacks, pack], [pack.id]),
    identify: await loadIdentify(),
    inflect: generate,
    words: bundledWords,
    model: bundledModel,
  })
}
