import type { PersonId } from "../../organisation/index.ts";
import type { Owner } from "../../programme/index.ts";
import type { Day } from "../../shared/day.ts";
import { lastDayOf } from "../../shared/period.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import type { SheetRow } from "../../shared/sheet.ts";
import { type AroundEntry, checkEntry, plainNumber } from "./checkEntry.ts";
import type { CouncilEntry, EntryKind } from "./councilEntry.ts";
import { endEntry, settleEntry } from "./entryActs.ts";
import { dayIn, kindWords, listIn, orNull, periodIn, stateWords, wordIn } from "./entryCells.ts";
import { type EntryColumn, type EntryFileProblem, type EntryRow, entryRows } from "./entryColumns.ts";

/** What a list is read with. */
export type EntryFileOffice = {
  /** What a row is that does not say so itself. */
  readonly kind: EntryKind;
  readonly register: readonly CouncilEntry[];
  readonly actions: readonly string[];
  /** The keys of the documents by their registration number, in small letters. */
  readonly documents: ReadonlyMap<string, string>;
  readonly personOfMail: ReadonlyMap<string, PersonId>;
  readonly newKey: () => string;
  readonly today: Day;
};

/** What a list brings in, and the columns that nobody reads. */
export type EntryFile = { readonly entries: readonly CouncilEntry[]; readonly unread: readonly string[] };

function responsibleIn(row: EntryRow, { personOfMail }: EntryFileOffice): Owner {
  const text = row.words("responsible");
  if (text === "") return { kind: "notStated" };
  const person = personOfMail.get(text.toLowerCase());
  return person === undefined ? { kind: "asWritten", text } : { kind: "person", person, asWritten: null };
}

/** An entry as its row says it, before its state, its delay and its motion. */
function plainEntry(row: EntryRow, office: EntryFileOffice, problems: EntryFileProblem[]): CouncilEntry {
  const kind =
    row.words("kind") === "" ? office.kind : (wordIn(row, "kind", kindWords, problems) ?? office.kind); // an unknown word is a problem already
  const [subject, text] = [row.words("subject"), row.words("text")];
  const entry = {
    key: office.newKey(),
    number: orNull(row.words("number")),
    text: subject === "" || text === "" || subject === text ? text || subject : `${subject}: ${text}`, // either says it
    by: orNull(row.words("by")),
    to: orNull(row.words("to")),
    madeOn: periodIn(row, "madeOn", problems),
    meeting: orNull(row.words("meeting")),
    due: periodIn(row, "due", problems),
    informOn: periodIn(row, "informOn", problems),
    portfolio: orNull(row.words("portfolio")),
    responsible: responsibleIn(row, office),
    actions: listIn(row, "actions"),
    madeIn: null,
    link: orNull(row.words("link")),
    state: { kind: "open" },
    late: null,
    asWritten: null,
    sourceRow: null,
    evidence: [],
    version: 1,
  } as const;
  return kind === "motion" ? { ...entry, kind } : { ...entry, kind, motion: null };
}

/** Returns the entry with the delay that its row accounts for; a new period that has passed as well is history, and no fault. */
function withDelay(
  entry: CouncilEntry,
  row: EntryRow,
  { today }: EntryFileOffice,
  problems: EntryFileProblem[],
): CouncilEntry {
  const why = row.words("late");
  const newDue = periodIn(row, "newDue", problems);
  if (why === "" && newDue === null) return entry;
  if (why === "") problems.push(row.problem("V237", "late"));
  const isLater = newDue === null || (entry.due !== null && lastDayOf(newDue) > lastDayOf(entry.due));
  if (entry.due === null || !isLater) problems.push(row.problem("V238", "newDue"));
  return { ...entry, late: { why, newDue, saidOn: today } };
}

/** Returns the entry in the state of its row. V241: what has ended names the day. */
function inState(
  entry: CouncilEntry,
  row: EntryRow,
  office: EntryFileOffice,
  problems: EntryFileProblem[],
): CouncilEntry {
  const kind = wordIn(row, "state", stateWords, problems);
  const on = dayIn(row, "endedOn", problems);
  const how = orNull(row.words("how"));
  if (kind === undefined) return entry;
  if (kind === "open") return { ...withDelay(entry, row, office, problems), asWritten: how };
  if (on === null) {
    problems.push(row.problem("V241", "endedOn"));
    return entry;
  }
  const number = row.words("document");
  const document = number === "" ? null : (office.documents.get(plainNumber(number)) ?? number); // a number that nothing has
  const ended =
    kind === "settled"
      ? settleEntry(
          entry,
          { on, document, how },
          { documents: [...office.documents.values()], today: office.today },
        )
      : endEntry(entry, { kind, on, why: how ?? "" }, office.today); // without words it is refused
  if (ended.ok) return ended.value;
  const columnOf = { V233: "document", V237: "how" } as const;
  problems.push(
    ...ended.problem.map(({ code }) =>
      row.problem(code, code === "V233" || code === "V237" ? columnOf[code] : "endedOn"),
    ),
  );
  return entry;
}

type Read = { readonly row: EntryRow; readonly entry: CouncilEntry; readonly problems: EntryFileProblem[] };

function readRow(row: EntryRow, office: EntryFileOffice): Read {
  const problems: EntryFileProblem[] = [];
  const entry = inState(plainEntry(row, office, problems), row, office, problems);
  return { row, entry, problems };
}

/** Returns the commitment with the motion that its row names by number: one of the list, or one that is there already. */
function withMotion({ row, entry, problems }: Read, all: readonly CouncilEntry[]): Read {
  const number = row.words("motion");
  if (number === "" || entry.kind === "motion") return { row, entry, problems };
  const motion = all.find(
    (one) => one.kind === "motion" && one.number !== null && plainNumber(one.number) === plainNumber(number),
  );
  if (!motion) return { row, entry, problems: [...problems, row.problem("V233", "motion")] };
  return { row, entry: { ...entry, motion: motion.key }, problems };
}

const columnOfField: Readonly<Record<string, EntryColumn>> = {
  text: "text",
  number: "number",
  madeOn: "madeOn",
  actions: "actions",
  link: "link",
};

/**
 * Returns the commitments and motions of a list, all of them or none, with every problem by row and column. V240: a cell that
 * says a day, a period, a kind or a state can be read. V241: what has ended names its day. Each is judged as one that is typed.
 * Source: requirements CI-01, CI-03, DI-04.
 */
export function readEntryFile(
  rows: readonly SheetRow[],
  office: EntryFileOffice,
): Result<EntryFile, readonly EntryFileProblem[]> {
  const found = entryRows(rows);
  if (!found.ok) return found;
  const first = found.value.rows.map((row) => readRow(row, office));
  const all = [...office.register, ...first.map(({ entry }) => entry)];
  const read = first.map((one) => withMotion(one, all));
  const entries = read.map(({ entry }) => entry);
  const around: AroundEntry = {
    others: [...office.register, ...entries],
    actions: office.actions,
    documents: [...office.documents.values()],
    today: office.today,
  };
  const problems = read.flatMap((one) => [
    ...one.problems,
    ...checkEntry(one.entry, around).map(
      ({ code, at }) => one.row.problem(code, columnOfField[at] ?? "text"), // each field of a list is in there
    ),
  ]);
  if (entries.length === 0) return refused([{ code: "V239", row: null, column: null }]);
  return problems.length > 0 ? refused(problems) : ok({ entries, unread: found.value.unread });
}
