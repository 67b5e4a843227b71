import type { Role } from "../access/index.ts";
import {
  checkMailForm,
  checkName,
  type Unit,
  type UnitId,
  type UnitRecord,
  unitsBegunBy,
  unitsOn,
} from "../organisation/index.ts";
import { readPeriodWords } from "../programme/index.ts";
import { type Day, parseDay } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, columnLetters, type SheetCell, type SheetRow } from "../shared/sheet.ts";
import { headerWords, isEmptyRow } from "../workforce/index.ts";

/** The columns of a list of people, in the order of the example. */
export const peopleColumns = ["name", "mail", "unit", "roles", "firstDay", "lastDay"] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

/** Where a list of people breaks a rule; of a cell only its place is told. */
export type PeopleFileProblem = {
  readonly code:
    | "N124"
    | "N125"
    | "N126"
    | "N127"
    | "N128"
    | "N129"
    | "O202"
    | "O203"
    | "O204"
    | "O207"
    | "O216";
  readonly row: number | null;
  /** The letters of the column. */
  readonly column: string | null;
};

/** A role and the unit that it is for. */
export type RoleOfUnit = { readonly role: Role; readonly unit: UnitId | null };

/** One person of the list. What is undefined stays as it is; null takes it away. */
export type PeopleLine = {
  readonly row: number;
  readonly name: string;
  readonly mail: string;
  readonly unit: UnitId | null | undefined;
  readonly roles: readonly RoleOfUnit[] | undefined;
  readonly firstDay: Day | null | undefined;
  readonly lastDay: Day | null | undefined;
  /** In which column something stands, for what is refused later. */
  readonly columnOf: (column: PeopleColumn) => string | null;
};

/** What a list is read with: roles by their words in small letters, and the units. */
export type PeopleWords = {
  readonly roleOfWord: ReadonlyMap<string, Role>;
  readonly units: UnitRecord;
  readonly today: Day;
};

const headers: Readonly<Record<PeopleColumn, readonly string[]>> = {
  name: ["naam", "name"],
  mail: ["mailadres", "e mail", "e mailadres", "email", "mail", "mail address", "email address"],
  unit: ["onderdeel", "unit"],
  roles: ["rollen", "rol", "roles", "role"],
  firstDay: ["eerste dag", "first day"],
  lastDay: ["laatste dag", "last day"],
};
/** What takes away, where an empty cell leaves as it is. */
const none = ["geen", "none"];

const columnOfHeader = (cell: SheetCell): PeopleColumn | undefined => {
  const words = headerWords(cell);
  return peopleColumns.find((column) => headers[column].includes(words));
};

type Found = ReadonlyMap<PeopleColumn, number>;

/** N124: the first row names name and mail address, and no column that the example does not have, each once. */
function columnsIn(header: SheetRow, rest: readonly SheetRow[]): Result<Found, readonly PeopleFileProblem[]> {
  const named = header.cells.map(columnOfHeader);
  const at = (column: number): PeopleFileProblem => ({
    code: "N124",
    row: header.number,
    column: columnLetters(column),
  });
  const isFilled = (column: number) => [header, ...rest].some((row) => cellAt(row, column).kind !== "empty");
  const width = Math.max(header.cells.length, ...rest.map(({ cells }) => cells.length));
  const stray = [...Array(width).keys()].filter(
    (column) =>
      (named[column] === undefined && isFilled(column)) ||
      (named[column] !== undefined && named.indexOf(named[column]) !== column),
  );
  if (stray.length > 0) return refused(stray.map(at));
  const found = new Map(
    named.flatMap((column, place) => (column === undefined ? [] : [[column, place] as const])),
  );
  return found.has("name") && found.has("mail")
    ? ok(found)
    : refused([{ code: "N124", row: header.number, column: null }]);
}

/** How words of a list are understood: units by code and by name, roles by their words. */
type Understood = {
  readonly unitNamed: (words: string) => Unit | undefined;
  readonly roleOfWord: PeopleWords["roleOfWord"];
};

/** A code is of one unit for ever; a name counts where only one unit of today has it. */
function understood({ units, today, roleOfWord }: PeopleWords): Understood {
  const byCode = new Map(unitsBegunBy(units, today).map((unit) => [unit.code.toLowerCase(), unit]));
  const byName = Map.groupBy(unitsOn(units, today), ({ name }) => name.toLowerCase());
  const unitNamed = (words: string) => {
    const named = byName.get(words.toLowerCase()) ?? []; // nothing has this name
    return byCode.get(words.toLowerCase()) ?? (named.length === 1 ? named[0] : undefined); // no code: a name
  };
  return { unitNamed, roleOfWord };
}

type Read<Value> = Result<Value, PeopleFileProblem["code"]>;

const unitIn = (text: string, words: Understood): Read<UnitId | null | undefined> => {
  if (text === "") return ok(undefined);
  if (none.includes(text.toLowerCase())) return ok(null);
  const unit = words.unitNamed(text);
  return unit ? ok(unit.id) : refused("N126");
};

/** Returns the words of a role, and the unit that stands between brackets behind them. */
function partsOf(text: string): readonly [role: string, unit: string | undefined] {
  const at = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const inside = text.slice(at + 1, -1);
  return at < 0 || inside === "" || inside.includes(")") ? [text, undefined] : [text.slice(0, at), inside];
}

function roleIn(text: string, own: UnitId | null, words: Understood): Read<RoleOfUnit> {
  const [word, unitWords] = partsOf(text);
  const role = words.roleOfWord.get(word.trim().toLowerCase());
  if (role === undefined || role === "operator") return refused("N127");
  if (role !== "unitOwner") return unitWords === undefined ? ok({ role, unit: null }) : refused("O203");
  const unit = unitWords === undefined ? own : words.unitNamed(unitWords.trim())?.id;
  if (unit === undefined) return refused("N126");
  return unit === null ? refused("O203") : ok({ role, unit });
}

function rolesIn(
  text: string,
  own: UnitId | null,
  words: Understood,
): Read<readonly RoleOfUnit[] | undefined> {
  if (text === "") return ok(undefined);
  if (none.includes(text.toLowerCase())) return ok([]);
  const roles: RoleOfUnit[] = [];
  for (const part of text.split(/[;\n]/).filter((one) => one.trim() !== "")) {
    const read = roleIn(part.trim(), own, words);
    if (!read.ok) return read;
    const { role, unit } = read.value;
    if (!roles.some((one) => one.role === role && one.unit === unit)) roles.push(read.value);
  }
  return ok(roles);
}

function dayIn(cell: SheetCell): Read<Day | null | undefined> {
  if (cell.kind === "empty") return ok(undefined);
  if (cell.kind === "day") return ok(cell.day);
  const text = cellWords(cell);
  if (none.includes(text.toLowerCase())) return ok(null);
  const period = readPeriodWords(text);
  const day = period.ok ? parseDay(period.value.period) : period;
  return day.ok ? ok(day.value) : refused("N128");
}

/** O204: of two days on one line the last is not before the first. */
const inOrder = (first: Read<Day | null | undefined>, last: Read<Day | null | undefined>): Read<true> =>
  first.ok && last.ok && first.value && last.value && last.value < first.value ? refused("O204") : ok(true);

/** N125: somebody stands in a list once. */
function twice(rows: readonly SheetRow[], mailAt: number): readonly PeopleFileProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const mail = cellWords(cellAt(row, mailAt)).toLowerCase();
    if (mail !== "" && seen.has(mail))
      return [{ code: "N125" as const, row: row.number, column: columnLetters(mailAt) }];
    seen.add(mail);
    return [];
  });
}

function lineIn(
  row: SheetRow,
  found: Found,
  words: Understood,
): Result<PeopleLine, readonly PeopleFileProblem[]> {
  const cellOf = (column: PeopleColumn) => cellAt(row, found.get(column) ?? row.cells.length); // no column: an empty cell
  const columnOf = (column: PeopleColumn) => {
    const place = found.get(column);
    return place === undefined ? null : columnLetters(place);
  };
  const text = (column: PeopleColumn) => cellWords(cellOf(column));
  const unit = unitIn(text("unit"), words);
  const roles = rolesIn(text("roles"), unit.ok ? (unit.value ?? null) : null, words); // no unit is stated: nobody's own
  const firstDay = dayIn(cellOf("firstDay"));
  const lastDay = dayIn(cellOf("lastDay"));
  const [name, mail] = [text("name"), text("mail")];
  const [named, reached]: readonly [Read<true>, Read<true>] = [checkName(name), checkMailForm(mail)];
  const days = inOrder(firstDay, lastDay);
  if (named.ok && reached.ok && unit.ok && roles.ok && firstDay.ok && lastDay.ok && days.ok) {
    const read = { unit: unit.value, roles: roles.value, firstDay: firstDay.value, lastDay: lastDay.value };
    return ok({ row: row.number, name, mail, ...read, columnOf });
  }
  const parts: readonly (readonly [PeopleColumn, Read<unknown>])[] = [
    ["name", named],
    ["mail", reached],
    ["unit", unit],
    ["roles", roles],
    ["firstDay", firstDay],
    ["lastDay", lastDay],
    ["lastDay", days],
  ];
  return refused(
    parts.flatMap(([column, part]) =>
      part.ok ? [] : [{ code: part.problem, row: row.number, column: columnOf(column) }],
    ),
  );
}

/**
 * Returns the people of a list, all of them or none, with every problem by row and column. O216, O202: name and mail address. N125: each stands in it once.
 * N126: a unit is known by its code, or by a name that only one has today. N127: a role has a word of the product. N128: a day is a day. N129: somebody stands in it.
 */
export function readPeopleFile(
  rows: readonly SheetRow[],
  words: PeopleWords,
): Result<readonly PeopleLine[], readonly PeopleFileProblem[]> {
  const [header, ...rest] = rows.filter((row) => !isEmptyRow(row));
  if (header === undefined) return refused([{ code: "N129", row: null, column: null }]);
  const found = columnsIn(header, rest);
  if (!found.ok) return found;
  if (rest.length === 0) return refused([{ code: "N129", row: null, column: null }]);
  const known = understood(words);
  const read = rest.map((row) => lineIn(row, found.value, known));
  const again = twice(rest, found.value.get("mail") ?? header.cells.length); // the first row names it
  const problems = [...again, ...read.flatMap((one) => (one.ok ? [] : one.problem))];
  if (problems.length > 0)
    return refused(problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))); // each has a row
  return ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}
