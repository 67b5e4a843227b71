import { type ExtractWords, extractProblemIn, profileMendIn } from "../extractProblem.ts";

const sentences: ExtractWords["sentences"] = {
  W101: 'De kolom "{column}" vertelt {expected}. Dat mag in dit bestand niet staan. Haal de kolom weg bij de bron en lever het bestand opnieuw aan.',
  W102: '{place}: de kolom "{column}" staat niet precies een keer tussen de kopjes. Kijk na in welke rij de kopjes staan, of pas het profiel aan.',
  W103: "{place}: deze rij heeft meer of minder cellen dan de kopjes. Kijk na of het scheidingsteken klopt: {expected}. Staat dat teken in een tekst? Zet die tekst tussen aanhalingstekens.",
  W104: "{place}: dit lijkt een tweede rij met kopjes. Haal die weg bij de bron.",
  W105: "{place}: een rij met totalen staat onderaan, en alleen als het profiel dat zegt. Haal de rij weg of pas het profiel aan.",
  W106: "{place}: deze cel is niet te lezen. Sla het bestand op als CSV UTF-8. Een formule of een fout van Excel lezen wij niet.",
  W107: "{place}: deze cel is leeg. Zonder dit nummer of deze code weten wij niet om welke baan het gaat. Vul de cel in bij de bron.",
  W108: "{place}: dit nummer heeft geen {expected} tekens. Aan het begin is een 0 weggevallen. Lever het nummer aan als tekst.",
  W109: "{place}: dit nummer staat al eerder in het bestand, met dezelfde baan. Haal een van de twee rijen weg.",
  W110: "{place}: dit onderdeel{found} staat niet in uw organisatie. Voeg het toe, of verander de code.",
  W111: "{place}: deze schaal{found} staat niet in de lijst met schalen. Voeg de schaal toe, of verander de code.",
  W112: "{place}: deze code{found} staat niet in de codelijst van het profiel. Zet in het profiel wat de code betekent.",
  W113: "{place}: deze datum is anders geschreven dan het profiel zegt. Schrijf alle datums als {expected}.",
  W114: "{place}: deze geboortedatum ligt na de peildatum, of meer dan 110 jaar ervoor. Kijk de datum na.",
  W115: "{place}: dit zijn geen uren per week{found}. Uren zijn meer dan 0 en hooguit 60, zoals {expected}. Kijk ook na of de kolom uren of een percentage heeft.",
  W116: "{place}: de datum uit dienst ligt voor de datum in dienst. Kijk de datums na.",
  W117: "{place}: dit is geen getal{found}. Een aantal is een heel getal van 0 of meer.",
  W118: "{place}: de delen tellen niet op tot {expected}{found}. Dat kan door afronden komen. Wij nemen de cijfers over zoals ze zijn.",
  W119: "Dit importprofiel klopt niet. Kijk na of elk veld er staat en een waarde heeft die wij kennen.",
};

export const extractWords: ExtractWords = {
  sentences,
  subjects: {
    origin: "iets over iemands herkomst",
    nationality: "iets over iemands nationaliteit",
    birthCountry: "waar iemand is geboren",
    belief: "iets over iemands geloof of overtuiging",
    orientation: "van wie iemand houdt of wie iemand is",
    disability: "iets over iemands gezondheid of beperking",
    banenafspraak: "of iemand bij de banenafspraak hoort",
    absence: "waarom iemand er niet is",
    citizenNumber: "iemands burgerservicenummer",
    address: "waar iemand woont",
    person: "iets over een persoon, en dit is een tabel met cijfers",
  },
  mends: {
    skip: "Het profiel past wel als u {value} rijen boven de kopjes overslaat.",
    separator: "Het profiel past wel met dit scheidingsteken: {value}.",
    encoding: "Het bestand is waarschijnlijk geschreven als {value}. Kies dat in het profiel.",
    totals: "Rij met totalen onderaan: {value}. Verander dat in het profiel.",
    date: "Alle datums in dit bestand passen bij {value}. Kies dat in het profiel.",
    decimal: "De getallen in dit bestand hebben dit teken voor de cijfers achter de komma: {value}",
    width: "Geen enkel nummer heeft deze lengte. Haal de lengte weg uit het profiel.",
  },
  row: "Rij",
  column: "kolom",
  wholeFile: "Het hele bestand",
  separators: { ";": "puntkomma", ",": "komma", "\t": "tab", "|": "rechte streep" },
  yes: "ja",
  no: "nee",
};

export const extractProblem = extractProblemIn(extractWords);
export const profileMend = profileMendIn(extractWords);
