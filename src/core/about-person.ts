import type { Finding } from './finding.ts'

// By the names of rules and norms: the finding itself does not say whether it is about a person.
const PERSONS =
  /privacy|personnummer|consent|client|identified|hetu|private-|address|health|plate|people-in|children-in|record-number/

/** Whether a finding is about somebody's privacy. */
export function isAboutPerson({ rule, norms }: Pick<Finding, 'rule' | 'norms'>): boolean {
  return [rule, ...norms].some(name => PERSONS.test(name))
}
