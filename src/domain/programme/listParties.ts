import { cellAt, cellWords, columnNumber } from "../shared/sheet.ts";
import { isStated } from "../shared/stated.ts";
import type { ActionColumn } from "./actionMap.ts";
import { partyInHeader } from "./headerWords.ts";
import { complain, type ListRow, wordsIn, wordsOf } from "./listRow.ts";
import { checkRasci, type Participant, type Rasci } from "./rasci.ts";

const byColumn: readonly (readonly [ActionColumn, Rasci])[] = [
  ["responsible", "R"],
  ["accountable", "A"],
  ["supportive", "S"],
  ["consulted", "C"],
  ["informed", "I"],
];
const letterOf: Readonly<Record<string, Rasci>> = { R: "R", A: "A", S: "S", C: "C", I: "I" };

/** Several parties share a cell with a semicolon, comma or line break between them, or a slash with spaces around it. */
const split = (words: string): readonly string[] =>
  words
    .split(/[;,\n]| \/ /)
    .map((party) => party.trim())
    .filter((party) => party !== "");

function namedParties(list: ListRow): readonly Participant[] {
  return byColumn.flatMap(([column, rasci]) => {
    const words = wordsOf(list, column);
    return isStated(words) ? split(words).map((role) => ({ role, rasci, person: null })) : [];
  });
}

/** A121: a column headed by a party holds one letter of RASCI or nothing. */
function partyIn(list: ListRow, letters: string): readonly Participant[] {
  const words = wordsIn(list, letters);
  if (!isStated(words)) return [];
  const rasci = Object.hasOwn(letterOf, words.toUpperCase()) ? letterOf[words.toUpperCase()] : undefined;
  if (!rasci) {
    complain(list, "A121", { letters, found: words, expected: "R, A, S, C, I" });
    return [];
  }
  const role = partyInHeader(cellWords(cellAt(list.header, columnNumber(letters))));
  return [{ role, rasci, person: null }];
}

/** Returns the parties of a row. A201 and A202 of RASCI hold in a list as they do everywhere. */
export function partiesOf(list: ListRow): readonly Participant[] {
  const parties = [...namedParties(list), ...list.map.parties.flatMap((letters) => partyIn(list, letters))];
  const checked = checkRasci(parties);
  if (!checked.ok) {
    const found = parties.map(({ role, rasci }) => `${rasci}: ${role}`).join("; ");
    complain(list, checked.problem, { letters: list.map.columns.accountable, found, expected: "1 x A" });
  }
  return parties;
}
