import { plainHeader } from "./plainHeader.ts";

/** What a column may not tell about a person. */
export const refusedSubjects = [
  "origin",
  "nationality",
  "birthCountry",
  "belief",
  "orientation",
  "disability",
  "banenafspraak",
  "absence",
  "citizenNumber",
  "address",
] as const;
export type RefusedSubject = (typeof refusedSubjects)[number];

type Names = {
  /** Words that stand by themselves. */
  readonly words: string;
  /** Pieces of a word or of words written together. */
  readonly pieces: string;
};

/**
 * What such columns are called in Dutch and in English. Sources: the categories of AVG articles 9 and 87 and of UAVG
 * article 46; the registers and acts whose names tell a disability (doelgroepregister, WIA, WAO, Wajong, WSW); column
 * names of published files of US and UK employers (RACE, Ethnicity, EEO). A name too many costs a question, a name
 * too few a secret: so words are taken widely.
 */
const names: Readonly<Record<RefusedSubject, Names>> = {
  origin: {
    words:
      "ras|race|races|origin|origins|background|roots|ancestry|descent|bipoc|bame|hispanic|latino|allochtoon|allochtonen|huidskleur",
    pieces:
      "herkomst|afkomst|etnic|etnisch|ethnic|racial|migratie|migrant|migration|allochto|autochto|westers|culturele achtergrond|raceethn|moedertaal|mother tongue|native language|skin colo",
  },
  nationality: {
    words: "nat|natio|citizen|paspoort|passport|verblijfsstatus|visum|visa",
    pieces:
      "nationalit|staatsburger|citizenship|verblijfsvergunning|verblijfstitel|residence permit|work permit",
  },
  birthCountry: {
    words: "gebland|geblnd|gebpl|gebplaats",
    pieces:
      "geboorteland|geboorteplaats|geboortegemeente|geb land|geb plaats|land van geboorte|geboren in|plaats van geboorte|country of birth|birth country|birthcountry|birthplace|place of birth|birth place|land moeder|land vader|land ouder",
  },
  belief: {
    words: "geloof|kerk|religie|faith|church|belief|beliefs|union|vakbond|politiek|political",
    pieces:
      "religi|geloofs|levensbeschouw|levensovertuig|godsdienst|kerkgenoot|kerkelijk|vakbond|vakvereniging|trade union|politieke|political|politic",
  },
  orientation: {
    words:
      "lhbt|lhbti|lhbtiq|lgbt|lgbti|lgbtq|lgbtqi|geaardheid|sexuality|orientation|transgender|trans|queer|gay|gerichtheid|orientatie",
    pieces: "seksue|sexual|geaardheid|genderident|gender ident|lhbti|lgbtq|partner geslacht|geslacht partner",
  },
  disability: {
    words: "wia|wao|iva|wga|wsw|wajong|zw|handicap|beperking|medisch|medical|health|gezondheid",
    pieces:
      "handicap|disab|arbeidsbeperk|beperking|arbeidsongeschikt|wajong|invalid|impairment|chronisch|gezondheid|medisch|diagnos|aangepaste werkplek",
  },
  banenafspraak: {
    words: "sroi|lkv|quotum|doelgroep|target group|no risk|norisk|garantiebaan|pow",
    pieces:
      "banenafspraak|doelgroep|participatiewet|garantieban|garantiebaan|quotumwet|loonkostenvoordeel|loonkostensubsidie|no risk|norisk|beschut werk|sociale werkvoorz",
  },
  absence: {
    words: "ziek|ziekte|verlof|sick|absent|maternity|paternity|pregnant|pregnancy|parental|fmla|bevalling",
    pieces:
      "verzuim|ziekmeld|ziekte|ziekverlof|verlof|afwezig|zwanger|absen|sick leave|sickleave|leave reason|leave type|leave code|type of leave|reason for leave|reason of leave|leave of absence|re integratie|reintegratie",
  },
  citizenNumber: {
    words: "bsn|sofi|ssn|nin|tin",
    pieces:
      "bsn|burgerservice|sofinummer|sofi nummer|sofinr|sociaal fiscaal|rijksregister|social security|national insurance|citizen service number|fiscaal nummer|identiteitsbewijs",
  },
  address: {
    words: "adres|address|straat|street|zip|pc4|pc6|huisnr|woonplaats|iban",
    pieces:
      "adres|address|straatnaam|postcode|postal|post code|zipcode|zip code|huisnummer|house number|woonplaats|woongemeente|woonland|buurtcode|residence|bankrekening|bank account",
  },
};

const squeezed = (words: string): string => words.replaceAll(" ", "");
const matchers = refusedSubjects.map((subject) => ({
  subject,
  words: new RegExp(`(?:^| )(?:${names[subject].words})(?= |$)`),
  pieces: new RegExp(squeezed(names[subject].pieces)),
}));

/** What holds a piece of a refused name and says something else. */
const harmless = /e ?mail ?(?:adres|address)|mailadres|ip ?adres/g;

/** Returns what the name of a column tells that no column may tell, and null for any other name. */
export function refusedByName(header: string): RefusedSubject | null {
  const plain = plainHeader(header).replace(harmless, "").trim();
  const together = squeezed(plain);
  const found = matchers.find(({ words, pieces }) => words.test(plain) || pieces.test(together));
  return found?.subject ?? null; // no name matched: nothing is refused
}
