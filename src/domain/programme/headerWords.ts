import type { ActionColumn } from "./actionMap.ts";

/** Returns a header without accents, capitals and signs, so that "Geïnformeerd (I)" reads "geinformeerd i". */
export const plainHeader = (header: string): string =>
  header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();

/** Headers that mean one thing and nothing else. */
const wholeHeaders: Readonly<Record<ActionColumn, string>> = {
  key: "nr|no|nummer|id|key|code|#|volgnr|volgnummer|actienr|actienummer|actie nr|actie nummer|number",
  title: "titel|actie|acties|maatregel|maatregelen|activiteit|activiteiten|interventie|action|title|measure",
  theme: "thema|pijler|theme|pillar",
  objective: "doelstelling|doel|objective|goal",
  unit: "onderdeel|organisatieonderdeel|cluster|afdeling|directie|dienst|team|unit|department",
  owner: "actiehouder|trekker|eigenaar|owner|action owner|verantwoordelijke",
  start: "start|startdatum|begin|begindatum|van|from|vanaf",
  end: "einde|eind|einddatum|gereed|planning|tot|tot en met|t m|deadline|end|end date|until|due|due date",
  status: "status|stand|stand van zaken",
  statusReason: "toelichting|reden|opmerking|opmerkingen|reason|remarks|comments",
  deliverable: "resultaat|beoogd resultaat|deliverable|product|oplevering",
  priority: "prioriteit|prio|priority",
  progress: "voortgang|progress|percentage|%",
  responsible: "r|uitvoerend|responsible",
  accountable: "a|eindverantwoordelijk|eindverantwoordelijke|accountable",
  supportive: "s|ondersteunend|supportive",
  consulted: "c|geraadpleegd|consulted",
  informed: "i|geinformeerd|informed",
};
const whole = new Map(
  Object.entries(wholeHeaders).flatMap(([column, headers]) =>
    headers.split("|").map((header) => [header, column as ActionColumn]),
  ),
);

/** Words inside a longer header, most telling first: "Toelichting op de status" is a reason, not a status. */
const inside: readonly (readonly [ActionColumn, RegExp])[] = [
  ["progress", /%|\bpercentage\b/],
  ["key", /\b(actie)?(nummer|nr)\b/],
  ["statusReason", /\b(toelichting|reden|opmerking(en)?|reason|remarks?|comments?)\b/],
  ["priority", /\b(prioriteit|prio|priority)\b/],
  ["accountable", /\b(eindverantwoordelijke?|accountable)\b/],
  ["responsible", /\b(uitvoerende?|responsible)\b/],
  ["supportive", /\b(ondersteunende?|supportive)\b/],
  ["consulted", /\b(geraadpleegd|consulted)\b/],
  ["informed", /\b(geinformeerd|informed)\b/],
  ["owner", /\b(actiehouders?|trekkers?|eigenaar|owner)\b/],
  ["status", /\b(status|stand)\b/],
  ["deliverable", /\b(\p{L}*resultaat|resultaten|deliverables?|product(en)?)\b/u],
  ["start", /\b(start\p{L}*|begin\p{L}*|aanvang)\b/u],
  ["end", /\b(eind\p{L}*|gereed\p{L}*|deadline|streefdatum|oplever\p{L}*|planning|uiterlijk|due|end)\b/u],
  ["unit", /\b(\p{L}*onderdeel|cluster|afdeling|directie|dienst|team|unit|department)\b/u],
  ["owner", /\bverantwoordelijke?\b/],
  ["theme", /\b(thema|pijler|theme|pillar)\b/],
  ["objective", /\b(doelstelling(en)?|doelen|doel|objectives?)\b/],
  ["title", /\b(titel|acties?|maatregel(en)?|activiteit(en)?|interventies?|actions?|title)\b/],
];

/** Returns what a header says, and whether it says nothing else; undefined for words that no list of ours knows. */
export function columnOfHeader(header: string): { column: ActionColumn; exact: boolean } | undefined {
  const words = plainHeader(header);
  const exact = whole.get(words);
  if (exact) return { column: exact, exact: true };
  const found = inside.find(([, pattern]) => pattern.test(words));
  return found && { column: found[0], exact: false };
}

/** Returns whether a column is headed by a party: the header says RASCI and then its name. */
export const isPartyHeader = (header: string): boolean => /^rasci\b./.test(plainHeader(header));

/** Returns the name of the party in its header. */
export const partyInHeader = (header: string): string => header.replace(/^\s*rasci\b[\s:–-]*/i, "").trim();
