import type { Behaviour } from './behaviour.ts'
import { BROWSER } from './browser.ts'
import { PERSON } from './person.ts'
import { SITE } from './site.ts'

export const BEHAVIOURS: readonly Behaviour[] = [...SITE, ...PERSON, ...BROWSER]
