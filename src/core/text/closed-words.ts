import type { Language } from '../model.ts'

const wordsOf = (words: string): readonly string[] => words.split(' ')

/** Words that deny what follows them. What is learned counts by them: another word here is another model. */
export const NEGATIONS: Readonly<Record<Language, readonly string[]>> = {
  fi: wordsOf('ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä älä älkää'),
  sv: wordsOf('inte ej aldrig icke'),
  en: wordsOf("not never no isn't aren't wasn't don't doesn't"),
}
/** Words that deny what is said of somebody. */
export const NOBODY: Readonly<Record<Language, readonly string[]>> = {
  fi: [],
  sv: wordsOf('ingen inga knappast'),
  en: wordsOf("nobody weren't didn't ain't"),
}

/** Forms of *be* with a subject before them. */
export const FINITE_COPULA: Readonly<Record<Language, readonly string[]>> = {
  fi: wordsOf('on ovat oli olivat olet olette oot ootte oletko oletteko taidat taidatte soot'),
  sv: wordsOf('är var'),
  en: wordsOf("is are was were you're youre he's she's they're ur"),
}

/** Forms of *be* beside a negation or another verb. */
export const OTHER_COPULA: Readonly<Record<Language, readonly string[]>> = {
  fi: wordsOf('ole oo olla olisi ollut olleet olis'),
  sv: wordsOf('vara varit'),
  en: wordsOf('be been am'),
}
