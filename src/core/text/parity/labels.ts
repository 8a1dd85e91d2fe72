const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What lines of notices begin with, in each language: "Ilm./Anm. 3.5.", "Paikka / Plats: …". */
export const LABELS: Readonly<Record<'fi' | 'sv', ReadonlySet<string>>> = {
  fi: setOf(`lisätietoja lisätiedot lisätietoa lisätieto tiedustelut info ilm ilmoittautuminen ilmoittautumiset ilmoittaudu
    paikka aika hinta hinnat liput lippu pääsymaksu maksu osallistumismaksu sisäänpääsy pääsy vapaa osoite puh puhelin
    sähköposti yhteystiedot yhteyshenkilö järjestäjä järjestäjät järjestää ohjaaja opettaja ohjelma aukiolo aukioloajat
    aukioloaika avoinna auki hakuaika hae kesto ikä ikäraja kohderyhmä kieli kielet lähtö lähtöpaikka paluu saapuminen
    päivä pvm päivämäärä kurssi kurssit varaukset varaa varaus kokoontuminen kokoontumispaikka esiintyjä esiintyjät
    tarjoilu klo kello arkisin huom suljettu luento konsertti`),
  sv: setOf(`mer mera information info tilläggsinformation tilläggsuppgifter upplysningar förfrågningar anm anmäl anmälan
    anmälning anmälningar plats ställe tid tidpunkt pris priser biljetter biljett inträde inträdesavgift avgift
    deltagaravgift fritt fri adress tel tfn telefon e-post epost kontakt kontaktuppgifter kontaktperson arrangör
    arrangörer arrangeras ledare handledare lärare program öppet öppettider öppethållning ansökningstid ansök sök längd
    ålder åldersgräns målgrupp språk start avfärd avgång startplats retur återkomst ankomst dag datum kurs kurser
    bokningar boka bokning samling samlingsplats träffpunkt uppträdande medverkande servering kl klockan vardagar obs
    stängt föreläsning konsert`),
}
