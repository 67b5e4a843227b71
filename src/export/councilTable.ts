import {
  type CouncilEntry,
  type ListedEntry,
  type PublicEntry,
  type PublicRegister,
  standingOf,
} from "../domain/council/index.ts";
import type { Day } from "../domain/shared/day.ts";
import { type Period, precisionOf } from "../domain/shared/period.ts";
import { textsFor } from "../texts/index.ts";
import { periodValue } from "./actionTable.ts";
import { writeCsv } from "./csv.ts";
import { type ListTable, type ListValue, wordsValue } from "./listTable.ts";
import { secrecyMark } from "./secrecyMark.ts";
import { type Reader, type Wording, wordingFor } from "./wording.ts";

type Columns = ReturnType<typeof textsFor>["councilRegister"]["columns"];
type Cells = Readonly<Record<keyof Columns, ListValue>>;

const empty: ListValue = { kind: "empty" };
const dayValue = (day: Day | null): ListValue => (day === null ? empty : { kind: "day", day });

/** What ended it says how, or why; a source says something of what is open. */
function howOf({ state, asWritten }: Pick<CouncilEntry, "state" | "asWritten">): string | null {
  switch (state.kind) {
    case "open":
      return asWritten;
    case "settled":
      return state.how;
    case "lapsed":
    case "withdrawn":
      return state.why;
  }
}

/** A quarter or half-year is written as an import reads it back: Q1 2025. */
function whenValue(period: Period | null, wording: Wording): ListValue {
  const isPart = period !== null && ["quarter", "half"].includes(precisionOf(period));
  return isPart ? wordsValue(`${period.slice(5)} ${period.slice(0, 4)}`) : periodValue(period, wording);
}

type Common = Pick<
  PublicEntry,
  "number" | "text" | "by" | "to" | "madeOn" | "meeting" | "due" | "informOn" | "portfolio" | "link"
>;

const commonCells = (entry: Common, wording: Wording) => ({
  number: wordsValue(entry.number),
  text: wordsValue(entry.text),
  by: wordsValue(entry.by),
  to: wordsValue(entry.to),
  madeOn: whenValue(entry.madeOn, wording),
  meeting: wordsValue(entry.meeting),
  due: whenValue(entry.due, wording),
  informOn: whenValue(entry.informOn, wording),
  portfolio: wordsValue(entry.portfolio),
  link: wordsValue(entry.link),
});

const wide: readonly string[] = ["text", "how", "late", "link"];

function tableOf(rows: readonly Cells[], { language }: Pick<Reader, "language">): ListTable {
  const { sheet, columns } = textsFor(language).councilRegister;
  const names = Object.keys(columns) as readonly (keyof Columns)[];
  return {
    name: sheet,
    columns: names.map((name) => ({ title: columns[name], width: wide.includes(name) ? 50 : 20 })),
    rows: rows.map((cells) => names.map((name) => cells[name])),
  };
}

/**
 * Returns the register as a list for a spreadsheet, in the columns of council information systems, with headers and words that
 * an import recognises. Who works on something is a role (R108). What is not stated is an empty cell.
 */
export function councilTable(entries: readonly ListedEntry[], today: Day, reader: Reader): ListTable {
  const wording = wordingFor(reader, reader.language);
  const { kindName, standing } = textsFor(reader.language).councilRegister;
  const rows = entries.map(
    ({ entry, responsible, motion, document }): Cells => ({
      ...commonCells(entry, wording),
      kind: wordsValue(kindName[entry.kind]),
      responsible: wordsValue(responsible),
      state: wordsValue(standing[standingOf(entry, today)]),
      endedOn: dayValue(entry.state.kind === "open" ? null : entry.state.on),
      how: wordsValue(howOf(entry)),
      late: wordsValue(entry.late?.why ?? null), // not late, or nobody said why
      newDue: whenValue(entry.late?.newDue ?? null, wording), // nothing was promised instead
      motion: wordsValue(motion),
      actions: wordsValue(entry.actions.length === 0 ? null : entry.actions.join(", ")),
      document: wordsValue(document),
    }),
  );
  return marked(tableOf(rows, reader), entries, reader);
}

/** A list with lines that not everybody may read says so above them, and at each of these. */
function marked(table: ListTable, entries: readonly ListedEntry[], reader: Reader): ListTable {
  const secret = entries.flatMap((one) => (one.secret === undefined ? [] : [one.secret]));
  if (secret.length === 0) return table;
  const title = textsFor(reader.language).secrecy.title;
  const markOf = (one: ListedEntry | undefined): ListValue =>
    wordsValue(one?.secret === undefined ? null : secrecyMark(one.secret, reader));
  return {
    ...table,
    mark: secrecyMark(secret.flat(), reader),
    columns: [...table.columns, { title, width: 50 }],
    rows: table.rows.map((row, at) => [...row, markOf(entries[at])]),
  };
}

const dutch: Reader = { language: "nl", locale: "nl-NL" };

/** Returns a public register as CSV, in Dutch as open data are. */
export function writePublicRegisterCsv({ entries }: PublicRegister): string {
  const wording = wordingFor(dutch, "nl");
  const { kindName, standing } = textsFor("nl").councilRegister;
  const rows = entries.map(
    (entry): Cells => ({
      ...commonCells(entry, wording),
      kind: wordsValue(kindName[entry.kind]),
      responsible: empty,
      state: wordsValue(standing[entry.standing]),
      endedOn: dayValue(entry.endedOn),
      how: wordsValue(entry.endedOn === null ? null : entry.why),
      late: wordsValue(entry.endedOn === null ? entry.why : null),
      newDue: whenValue(entry.newDue, wording),
      motion: wordsValue(entry.motion),
      actions: empty,
      document: empty,
    }),
  );
  return writeCsv(tableOf(rows, dutch));
}

/** The format of a public register as data; a change of names or meaning gets a new number. */
const registerFormat = "1.0";

/** Returns a public register as JSON: the same lines as on the page; what is not stated is null. */
export function writePublicRegisterJson(
  place: { readonly municipality: string; readonly title: string },
  { asOf, entries }: PublicRegister,
): string {
  const { kindName, standing } = textsFor("nl").councilRegister;
  const content = {
    format: "evenbeeld-toezeggingen",
    formatVersion: registerFormat,
    gemeente: place.municipality,
    programma: place.title,
    stand: asOf,
    toezeggingen: entries.map((entry) => ({
      soort: kindName[entry.kind],
      nummer: entry.number,
      tekst: entry.text,
      door: entry.by,
      aan: entry.to,
      gedaanOp: entry.madeOn,
      vergadering: entry.meeting,
      termijn: entry.due,
      nieuweTermijn: entry.newDue,
      informatiemoment: entry.informOn,
      portefeuillehouder: entry.portfolio,
      status: standing[entry.standing],
      afgedaanOp: entry.endedOn,
      reden: entry.why,
      bijMotie: entry.motion,
      adres: entry.link,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
