import type { Classification } from "./outsideTable.ts";

/** The classes of CBS by origin: the split until 2022 and the one of after it (field.md, section 15). */
export const originClasses = {
  until2022: { name: "migratieachtergrond", version: "tot 2022" },
  from2022: { name: "herkomst", version: "vanaf 2022" },
} as const satisfies Readonly<Record<string, Classification>>;

export const tableCharacteristics = ["origin", "migrationBackground", "sex", "age"] as const;
/** By what a published table divides people, where its headers are words that are known. */
export type TableCharacteristic = (typeof tableCharacteristics)[number];

const headers: readonly (readonly [TableCharacteristic, RegExp])[] = [
  ["origin", /^(%? ?herkomst )?(nederland|europa excl(usief)? nederland|europa|buiten europa)( %)?$/],
  [
    "migrationBackground",
    /^(%? ?)?(met )?(een )?(nederlandse?|westerse?|niet westerse?)( migratie)?( ?achtergrond)?( %)?$/,
  ],
  ["migrationBackground", /^(origin (native|west|non west)|autochtoon|geen migratieachtergrond)$/],
  ["sex", /^%? ?(vrouw(en)?|man(nen)?|female|male|women|men|pop (wo)?men)( %)?$/],
  ["age", /^(pop |leeftijd )?\d{1,2} ?(plus|jaar (of|en) ouder)$/],
  ["age", /^(pop |leeftijd )?\d{1,2} (tot en met |tot |t m )?\d{1,2}( jaar)?$/],
  ["age", /^(jonger dan|tot) \d{1,2}( jaar)?$/],
];

/** Returns by what a header divides people, or undefined for words that are not known: those are asked. */
export const characteristicOf = (words: string): TableCharacteristic | undefined =>
  headers.find(([, pattern]) => pattern.test(words))?.[0];

/** Returns the classification that the headers themselves tell: of origin, where the words changed with the classes. */
export function classificationOf(characteristic: TableCharacteristic): Classification | undefined {
  if (characteristic === "origin") return originClasses.from2022;
  return characteristic === "migrationBackground" ? originClasses.until2022 : undefined;
}

const aboutHeader =
  /^(gemeente(naam)?|naam|name|agency|onderdeel|organisatie(onderdeel)?|afdeling|directie|subgroep|groep|categorie|kenmerk|regio|wijk|functieschaal|schaal|leeftijd(sgroep|sklasse)?|salarisschaal)$/;
const sizeHeader =
  /^(population|inwoners|aantal (inwoners|medewerkers|werknemers|personen|banen)|employees|medewerkers|totaal)$/;

/** Returns whether a column says of whom a row tells. */
export const isAboutHeader = (words: string): boolean => aboutHeader.test(words);

/** Returns whether a column says how many people or jobs a row is over. */
export const isSizeHeader = (words: string): boolean => sizeHeader.test(words);
