import { type CellReader, type Column, type RowReader, requiredText, tell } from "./cellReader.ts";
import type { ColumnFinder } from "./columnFinder.ts";
import type { Employment } from "./employment.ts";
import type { KeyColumns } from "./importProfile.ts";
import { seenKeys } from "./seenKeys.ts";

type Key = Pick<Employment, "person" | "employment">;

/** W108: a number of a person has the width that the profile says; one that is shorter lost its leading zeros. */
function personOf(column: Column, width: number | null): CellReader<string> {
  const text = requiredText(column);
  return (at) => {
    const person = text(at);
    if (person === null || width === null) return person;
    at.doubts.keysRead++;
    if (person.length === width) return person;
    at.doubts.keysOfOtherWidth++;
    return tell(at, "W108", column.name, { expected: String(width) });
  };
}

/** Returns the reader of the numbers of a row. W109: person and employment together stand once in an extract. */
export function keyReader(key: KeyColumns | null, find: ColumnFinder): RowReader<Key> {
  if (key === null) return ({ row }) => ({ person: String(row), employment: "1" });
  const column = find.column(key.person);
  const person = personOf(column, key.width);
  const employment = key.employment === null ? () => "1" : requiredText(find.column(key.employment));
  const seen = seenKeys();
  return (at) => {
    const found = { person: person(at), employment: employment(at) };
    if (found.person === null || found.employment === null) return null;
    if (!seen.add(`${found.person}\n${found.employment}`)) return tell(at, "W109", column.name);
    return { person: found.person, employment: found.employment };
  };
}
