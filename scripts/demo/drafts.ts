/** What the demo writes. The identity code is one that the population register publishes for tests. */
export interface DemoDraft {
  readonly title: string
  readonly page: string
  readonly options: Readonly<Record<string, string>>
  readonly text: string
}

const AS = { as: 'kirkkonummi' }

export const DEMO_DRAFTS: readonly DemoDraft[] = [
  {
    title: 'Facebook',
    page: 'facebook/post',
    options: AS,
    text: [
      'Kirjastotalo Fyyri on auki itsenäisyyspäivän aattona 5.12. klo 10–15. Tervetuloa!',
      'https://www.kirkkonummi.fi/kirjasto',
      'Bibliotekshuset Fyyri är öppet kvällen före självständighetsdagen den 5 december kl. 10–16. Välkommen!',
      '#kirkkonummi #kyrkslätt',
    ].join('\n'),
  },
  {
    title: 'X',
    page: 'x/post-home',
    options: AS,
    text: 'Valtuusto käsittelee talousarviota maanantaina. Vastustajat ovat idiootteja! https://www.kirkkonummi.fi/paatokset',
  },
  {
    title: 'LinkedIn',
    page: 'linkedin/post-new',
    options: AS,
    text: [
      'Haemme varhaiskasvatuksen opettajaa. Työpaikka täytettiin viimeksi hakijalla 010594Y9032.',
      'Vi söker en lärare inom småbarnspedagogiken. Läs mer: https://www.kyrkslatt.fi/jobb',
    ].join('\n'),
  },
  {
    title: 'Instagram',
    page: 'instagram/caption',
    options: { ...AS, attach: 'image' },
    text: 'TERVETULOA ITSENÄISYYSPÄIVÄN JUHLAAN KIRKKONUMMELLE! Vapaa pääsy. #kirkkonummi',
  },
]
