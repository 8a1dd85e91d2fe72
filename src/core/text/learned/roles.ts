/**
 * Small words that tell who speaks of whom, and how sure or public it is: closed classes of the languages, no subject
 * matter. What a draft is about is told by the packs' lexicons and by the words themselves.
 */
const WORDS = {
  self: 'minä mä mie mää minun mun minua mua minulle mulle minulla mulla minusta minut mut itse jag mig min mitt mina i me my mine myself',
  we: 'me meidän meille meillä meitä meihin meiltä meil vi oss vår vårt våra we us our ours',
  you: 'sinä sä te sinun sun teidän teille sulle sinulle teitä sua du dig din ditt dina ni er ert era you your yours',
  other:
    'hän hänen hänelle hänet häntä se sen sille he heidän heille heitä ne niiden niitä han hon honom henne hans hennes de dem dom deras he him his she her they them their',
  not: "ei en et emme ette eivät älä älkää eikä enkä inte ej aldrig ingen inga not never no don't doesn't didn't isn't won't can't",
  yet: 'vielä vasta ennen kunnes ännu än först innan förrän yet before until still',
  perhaps: 'jos jospa kunpa ehkä kai om ifall kanske if maybe perhaps should pitäisi pitäs borde voisi kunde could',
  but: 'mutta mut silti kuitenkin vaan men ändå dock but though however',
  which: 'joka jonka jolla jolle jota mikä kuka vem som vilken who whom whose',
} as const

export type SentenceRole = keyof typeof WORDS

const ROLES: ReadonlyMap<string, SentenceRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(' ').map(word => [word, role as SentenceRole] as const)),
)
/** Finnish says "our" and "we" with an ending: talomme, päätimme. */
const OUR_ENDING = /\p{L}{2}mme$/u

/** The role of a word as `wordKey` gives it, or `null`. */
export function roleOf(key: string): SentenceRole | null {
  return ROLES.get(key) ?? (OUR_ENDING.test(key) ? 'we' : null)
}
