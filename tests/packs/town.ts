import { PackError } from '../../src/packs/error.ts'

/** `pack.yml` of a pack that is nobody's, with what a test adds to it. */
export const townPack = (more = ''): string => `
id: town
version: 1
title: &text { fi: a, sv: b, en: c }
guideline: { title: *text, year: null }
reviewed: 2026-01-01
languages: [fi]
norms: { calm: { section: *text, title: *text } }
${more}`

/** What the author of a pack is told; `null` when nothing is wrong. Throws what is no fault of the pack. */
export function faultIn(read: () => unknown): PackError | null {
  try {
    read()
  } catch (error) {
    if (error instanceof PackError) return error
    throw error
  }
  return null
}
