import type { Finding } from './finding.ts'

// By the names of rules and norms: the finding itself does not say whether it is about a person.
const PERSONS =
  /privacy|personnummer|consent|client|identified|hetu|private-|address|health|plate|people-in|children-in|record-number/

/** Whether a finding is about somebody's privacy. */
export function isAboutPerson({ rule, norms }: Pick<Finding, 'rule' | 'norms'>): boolean {
  return [rule, ...norms].some(name => PERSONS.test(name))
}

const IN_PICTURE = /in-picture|client-picture/

/** Whether it is for those in a picture to agree. */
export function isAboutPicture({ rule }: Pick<Finding, 'rule'>): boolean {
  return IN_PICTURE.test(rule)
}
