import { plainHeader } from "./plainHeader.ts";
import type { RefusedSubject } from "./refusedColumns.ts";

/**
 * Values that give away what a column tells, whatever it is called. Sources: the classes of CBS (until and from 2022),
 * the countries of origin that CBS names, the race and ethnicity categories of the US Office of Management and Budget
 * (1997) and of the UK census of 2021, and the religions of the same census.
 */
const values: readonly (readonly [RefusedSubject, RegExp])[] = [
  [
    "origin",
    /^(?:non |niet )?(?:western|westers|white|black|hispanic|latino|asian|caucasian|arab|roma|mixed race)\b|\b(?:or|and|of) (?:black|african american|latino|multiple race|mixed race)|african american|native american|alaska native|american indian|pacific islander|two or more races|other race|multiple race|europa(?: excl(?:usief)? nederland)?$|^buiten europa$|migratieachtergrond|surinaams|antilliaans|caribbean|allochtoon|autochtoon|^black african|^white british/,
  ],
  [
    "nationality",
    /^(?:nederlandse?|turkse?|marokkaanse?|surinaamse|poolse?|duitse?|belgische?|syrische?|chinese|indonesische?|bulgaarse|roemeense|dutch|turkish|moroccan|polish|german|belgian|syrian|british|american)$/,
  ],
  [
    "birthCountry",
    /^(?:nederland|turkije|marokko|suriname|polen|duitsland|belgie|syrie|china|indonesie|bulgarije|roemenie|aruba|curacao|somalie|irak|iran|afghanistan|eritrea|ghana|kaapverdie|oekraine|india|netherlands|the netherlands|turkey|morocco|poland|germany|belgium|syria|indonesia|ukraine|united kingdom|united states)$/,
  ],
  [
    "belief",
    /^(?:christelijk|christian|islam|islamitisch|moslim|muslim|joods|jewish|hindoe|hindu|boeddhist|buddhist|sikh|rooms katholiek|katholiek|catholic|protestants?|gereformeerd|hervormd|atheist|no religion|geen geloof)$/,
  ],
  [
    "orientation",
    /^(?:hetero|heteroseksueel|heterosexual|straight|homo|homoseksueel|gay|lesbisch|lesbian|biseksueel|bisexual|bi|queer|transgender|cisgender|aseksueel|asexual)$/,
  ],
  [
    "disability",
    /^(?:wajong|wia|wao|iva|wga|wsw|disabled|not disabled|arbeidsbeperkt|beperking|geen beperking|visueel|auditief|lichamelijk)$/,
  ],
  ["banenafspraak", /^(?:doelgroepregister|doelgroepenregister|banenafspraak|garantiebaan|beschut werk)$/],
  [
    "absence",
    /^(?:ziek|ziekte|ziekteverlof|zwangerschapsverlof|ouderschapsverlof|geboorteverlof|zorgverlof|bijzonder verlof|calamiteitenverlof|sick leave|maternity leave|parental leave|burn ?out)$/,
  ],
];

/** Four digits and two letters: a Dutch postcode. */
const postcode = /^[1-9]\d{3} ?[A-Za-z]{2}$/;

/** Returns whether eight or nine digits pass the check of the citizen service number; one in eleven numbers does by chance. */
export function isCitizenNumber(text: string): boolean {
  if (!/^\d{8,9}$/.test(text)) return false;
  const digits = [...text.padStart(9, "0")].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum > 0 && sum % 11 === 0;
}

const share = (texts: readonly string[], is: (text: string) => boolean): number =>
  texts.filter(is).length / texts.length;

/** Fewer values than this may be digits or letters by chance. */
const fewest = 5;

/**
 * Returns what the values of one column tell that no column may tell, and null where they tell nothing of the kind.
 * Words: at least two different ones and half of the values. Numbers and postcodes: nine in ten of five or more.
 */
export function refusedByValues(cells: readonly string[]): RefusedSubject | null {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== "");
  if (texts.length >= fewest && share(texts, isCitizenNumber) >= 0.9) return "citizenNumber";
  if (texts.length >= fewest && share(texts, (text) => postcode.test(text)) >= 0.9) return "address";
  const distinct = new Map(texts.map((text) => [text, plainHeader(text)]));
  for (const [subject, pattern] of values) {
    const telling = new Set([...distinct].filter(([, plain]) => pattern.test(plain)).map(([text]) => text));
    if (telling.size >= 2 && share(texts, (text) => telling.has(text)) >= 0.5) return subject;
  }
  return null;
}
