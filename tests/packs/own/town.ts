/** A whole pack of a made-up town in one file, with what a test adds to it. */
export const ownTown = (more = '', head = 'id: kuusiranta'): string => `${head}
version: 1
title: &name { fi: Kuusiranta, sv: Granstrand, en: Kuusiranta }
guideline: { title: *name, year: 2026 }
reviewed: '2026-11-01'
languages: [fi, sv]
norms:
  names: { section: *name, title: *name }
rules:
  - id: bridge-name
    level: warning
    norms: [names]
    check: { kind: terms, terms: { fi: [vanhasilta] } }
    message: &text { fi: Voi olla vanha nimi, sv: Kan vara ett gammalt namn, en: May be an old name }
    why: *text
    examples:
      flags: [{ text: Vanhasilta on suljettu. }, { text: Ajamme vanhasillalle. }, { text: Kuva vanhasillasta. }]
      allows: [{ text: Uusi silta aukeaa. }, { text: Hei vain. }, { text: Tervetuloa. }]
${more}`
