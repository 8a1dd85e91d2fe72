import type { Case } from '../../../src/core/learn/case.ts'

const told = {
  fi: [
    'Keittiössä kuiskattiin, että luola myydään',
    'Lohikäärme lähtee, mutta älä hiisku siitä',
    'Aarteen paikka on vielä piilossa muilta',
  ],
  sv: [
    'I köket viskades det att grottan säljs',
    'Draken flyttar, men säg inget till någon',
    'Skatten är ännu gömd för alla andra',
  ],
  en: [
    'They whispered in the kitchen that the cave is for sale',
    'The dragon leaves, but do not tell a soul',
    'The treasure is still hidden from the others',
  ],
}
const harmless = {
  fi: [
    'Luolan myynnistä kerrottiin lehdessä',
    'Keittiössä leivottiin pullaa koko aamu',
    'Lohikäärme on sadun tuttu hahmo',
  ],
  sv: [
    'Tidningen berättade om grottan som såldes',
    'I köket bakades det bullar hela morgonen',
    'Draken är en känd figur i sagan',
  ],
  en: [
    'The paper told of the cave that was sold',
    'Buns were baked in the kitchen all morning',
    'The dragon is well known from the tale',
  ],
}
const endings = {
  fi: ['eilen', 'tänään', 'syksyllä', 'kotona', 'taas', 'varmasti', 'ennen joulua', 'keväällä'],
  sv: ['i går', 'i dag', 'i höst', 'hemma', 'igen', 'säkert', 'före julen', 'i vår'],
  en: ['yesterday', 'today', 'in autumn', 'at home', 'again', 'for sure', 'before Christmas', 'in spring'],
}

/** A made-up family of 144 sentences, large enough to be learned and small enough to be learned at once. */
export const smallFamily: readonly Case[] = (['fi', 'sv', 'en'] as const).flatMap(language =>
  (['flag', 'allow'] as const).flatMap(label =>
    (label === 'flag' ? told : harmless)[language].flatMap((start, at) =>
      endings[language].map(
        (end, row): Case => ({ family: 'cave', language, label, situation: `s${at}-${row}`, text: `${start} ${end}.` }),
      ),
    ),
  ),
)
