import { inOrder, type Period } from "../shared/period.ts";
import { isStated, notStated, type Stated } from "../shared/stated.ts";
import type { Planning } from "./action.ts";
import type { ActionDraft } from "./actionDraft.ts";
import { type ActionStatus, actionStatusWords, readActionStatus } from "./actionStatus.ts";
import { partiesOf } from "./listParties.ts";
import { complain, type ListRow, wordsOf } from "./listRow.ts";
import { type PeriodWords, readPeriodWords } from "./periodWords.ts";

const examples = "21-11-2026, november 2026, Q4 2026, 1e halfjaar 2026, 2026, eind 2026";

function periodOf(list: ListRow, column: "start" | "end"): PeriodWords | undefined {
  const words = wordsOf(list, column);
  if (!isStated(words)) return undefined;
  const read = readPeriodWords(words);
  if (read.ok) return read.value;
  complain(list, "D105", { letters: list.map.columns[column], found: words, expected: examples });
  return undefined;
}

function planningOf(list: ListRow): Planning {
  const [from, to] = [periodOf(list, "start"), periodOf(list, "end")];
  const start: Stated<Period> = from ? from.period : notStated;
  const end: Stated<Period> = to ? to.period : notStated;
  if (isStated(start) && isStated(end) && !inOrder(start, end).ok)
    complain(list, "D103", { letters: list.map.columns.end, found: end, expected: `>= ${start}` });
  const notes = [from?.note, to?.note].flatMap((note) => note ?? []);
  return { start, end, note: notes.length > 0 ? notes.join(" – ") : notStated };
}

function statusOf(list: ListRow): Stated<ActionStatus> {
  const words = wordsOf(list, "status");
  if (!isStated(words)) return notStated;
  const read = readActionStatus(words);
  if (read.ok) return read.value;
  complain(list, "A103", {
    letters: list.map.columns.status,
    found: words,
    expected: actionStatusWords.join(", "),
  });
  return notStated;
}

/** A119: progress is a percentage from 0 to 100; a number without percent sign is whole, because 0.5 may mean 50%. */
function progressOf(list: ListRow): Stated<number> {
  const words = wordsOf(list, "progress");
  if (!isStated(words)) return notStated;
  const [, written] = /^(\d{1,3}|\d{1,3}[.,]\d+(?=\s*%))\s*%?$/.exec(words) ?? [];
  const percentage = Number(written?.replace(",", "."));
  if (percentage >= 0 && percentage <= 100) return percentage;
  complain(list, "A119", { letters: list.map.columns.progress, found: words, expected: "0% - 100%" });
  return notStated;
}

const yes = ["ja", "j", "x", "hoog", "yes", "y", "high"];
const no = ["nee", "n", "no", "geen", "laag", "midden", "gemiddeld", "low", "medium"];

/** A120: the column of priority says yes, no, or the reason in more than one word (requirement AC-10). */
function priorityOf(list: ListRow): string | null {
  const words = wordsOf(list, "priority");
  if (!isStated(words) || no.includes(words.toLowerCase())) return null;
  if (yes.includes(words.toLowerCase()) || /\S\s+\S/.test(words)) return words;
  const expected = [...yes, ...no].join(", ");
  complain(list, "A120", { letters: list.map.columns.priority, found: words, expected });
  return null;
}

/** Returns the title; A114: every row of a list has one. */
function titleOf(list: ListRow): string {
  const letters = list.map.columns.title;
  const before = list.problems.length;
  const title = wordsOf(list, "title");
  if (isStated(title)) return title;
  if (list.problems.length === before) complain(list, "A114", { letters, found: "" });
  return "";
}

/** Returns one row as a draft without key, and the key that the list itself gives; problems are added to the row. */
export function readActionRow(list: ListRow): Omit<ActionDraft, "key"> & { readonly key: Stated<string> } {
  const owner = wordsOf(list, "owner");
  return {
    row: list.row.number,
    key: wordsOf(list, "key"),
    title: titleOf(list),
    themeAsWritten: wordsOf(list, "theme"),
    objectiveAsWritten: wordsOf(list, "objective"),
    unitAsWritten: wordsOf(list, "unit"),
    owner: isStated(owner) ? { kind: "asWritten", text: owner } : { kind: "notStated" },
    participants: partiesOf(list),
    planning: planningOf(list),
    status: statusOf(list),
    statusReason: wordsOf(list, "statusReason"),
    deliverable: wordsOf(list, "deliverable"),
    priority: priorityOf(list),
    progress: progressOf(list),
  };
}
