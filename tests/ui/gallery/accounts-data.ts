import type { AccountsData, CheckUpShown } from '../../../src/ui/accounts/view.ts'
import { PACKS, PREFERENCES } from './data.ts'

const SOURCE = {
  fi: 'Kirkkonummen someohje, luku 6: tilien ylläpito',
  sv: 'Kyrkslätts anvisning för sociala medier, kapitel 6: skötsel av konton',
  en: 'Kirkkonummi social media guideline, section 6: keeping accounts',
}

const item = (id: string, fi: string, sv: string, en: string, state: CheckUpShown['state']): CheckUpShown => ({
  id: `kirkkonummi/${id}`,
  title: { fi, sv, en },
  why: {
    fi: 'Näin tili pysyy omissa käsissä, vaikka joku vaihtaisi työtä.',
    sv: 'Då hålls kontot i egna händer även om någon byter jobb.',
    en: 'This keeps the account in your own hands even when somebody changes jobs.',
  },
  source: SOURCE,
  state,
})

const day = (month: number) => new Date(2026, month - 1, 1, 12).getTime()

/** One item of each state, and a channel with and without an address. */
export const ACCOUNTS_DATA: AccountsData = {
  organisation: PACKS[0]?.name ?? null,
  account: 'organisation',
  items: [
    item('password', 'Salasana on vahva', 'Lösenordet är starkt', 'The password is strong', { kind: 'open' }),
    item(
      'operator',
      'Ylläpitäjä näkyy profiilissa',
      'Kontots skötare syns i profilen',
      'The profile names who runs it',
      {
        kind: 'due',
        done: day(3),
      },
    ),
    item('deputy', 'Tilillä on varahenkilö', 'Kontot har en ersättare', 'The account has a deputy', {
      kind: 'doneUntil',
      done: day(10),
      days: 148,
    }),
    item('plan', 'Tilille on suunnitelma', 'Kontot har en plan', 'There is a plan for the account', {
      kind: 'not-mine',
    }),
  ],
  channels: [
    {
      id: 'x',
      name: { fi: 'Kirkkonummen kunta', sv: 'Kyrkslätts kommun', en: 'Municipality of Kirkkonummi' },
      platform: 'x',
      address: 'x.com/kirkkonummi',
      purpose: {
        fi: 'Strategia ja elinvoima; kriisitilanteiden keskeinen kanava.',
        sv: 'Strategi och livskraft; en central kanal i krissituationer.',
        en: 'Strategy and vitality; a key channel in a crisis.',
      },
      keeper: { fi: 'Viestintä', sv: 'Kommunikationen', en: 'Communications' },
      languages: ['fi', 'sv'],
      source: SOURCE,
    },
    {
      id: 'youtube',
      name: { fi: 'Kunta YouTubessa', sv: 'Kommunen på YouTube', en: 'The municipality on YouTube' },
      platform: 'youtube',
      address: null,
      purpose: null,
      keeper: null,
      languages: [],
      source: SOURCE,
    },
  ],
  failed: false,
  preferences: PREFERENCES,
}
