import { dayOf } from "../../../domain/shared/day.ts";
import type { EntryStep, OpenEntry } from "../../../usecases/council/readCouncilEntry.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { Log, type LogEntry } from "../../components/log.tsx";
import { authorName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { periodOr } from "../programme/words.ts";

type Words = OfficeVisit["texts"]["councilRegister"];

const isStep = (act: string, steps: Words["step"]): act is keyof Words["step"] => Object.hasOwn(steps, act);

/** Returns what the fields are called that an act changed; how far it is, the step says itself. */
function fieldNames({ fields, act }: EntryStep, words: Words): string | null {
  if (act !== "council-entry-changed") return null;
  const { number, text, by, to, madeOn, meeting, due, informOn, portfolio, responsible, actions, link } =
    words;
  const plain = {
    number,
    text,
    by,
    to,
    madeOn,
    meeting,
    due,
    informOn,
    portfolio,
    responsible,
    actions,
    link,
  };
  const names: Readonly<Record<string, string>> = {
    ...plain,
    motion: words.motionShort,
    madeIn: words.madeInShort,
  };
  const known = fields.flatMap((field) => names[field] ?? []).map((name) => name.toLowerCase());
  return known.length === 0 ? null : known.join(", ");
}

/** Returns what somebody said with a step: how it ended, or why it comes later. */
function saidIn({ act, entry, reason }: EntryStep, found: OpenEntry, visit: OfficeVisit): readonly string[] {
  const { councilRegister: words } = visit.texts;
  const { state, late } = entry;
  const told = reason === null ? [] : [words.reason(reason)];
  if (act === "council-delay-explained" && late !== null)
    return [
      words.reason(late.why),
      ...(late.newDue === null ? [] : [words.newDueIs(periodOr(late.newDue, visit))]),
    ];
  if (act === "council-entry-settled" && state.kind === "settled") {
    const title = state.document === null ? undefined : found.documents.get(state.document)?.title;
    return [
      ...(title === undefined ? [] : [words.settledWith(title)]),
      ...(state.how === null ? [] : [state.how]),
    ];
  }
  if (state.kind === "lapsed" || state.kind === "withdrawn") return [words.reason(state.why)];
  return told;
}

/** What somebody typed may lack the stop that keeps it from what follows. */
const asSentence = (line: string): string => (/[.!?…]$/.test(line) ? line : `${line}.`);

function entryOf(step: EntryStep, found: OpenEntry, visit: OfficeVisit): LogEntry {
  const { councilRegister: words } = visit.texts;
  const day = dayOf(step.at, timeZone);
  const fields = fieldNames(step, words);
  const lines = [
    isStep(step.act, words.step) ? words.step[step.act] : words.step["council-entry-changed"],
    ...(fields === null ? [] : [words.fieldsChanged(fields)]),
    ...saidIn(step, found, visit),
  ];
  return {
    when: visit.formats.day(day),
    day,
    text: lines.map(asSentence).join(" "),
    by: step.by === null ? words.command : authorName(step.by, visit),
  };
}

/** What happened to a commitment or motion, newest first: who did what, when and why. */
export const EntryHistory = ({
  visit,
  found,
}: {
  readonly visit: OfficeVisit;
  readonly found: OpenEntry;
}) => <Log entries={found.steps.map((step) => entryOf(step, found, visit)).toReversed()} />;
