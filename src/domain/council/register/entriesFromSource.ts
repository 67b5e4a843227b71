import type { SourceItem } from "../../programme/index.ts";
import { sourceCommitments, sourceMotions } from "../../programme/index.ts";
import { type Period, parsePeriod } from "../../shared/period.ts";
import { plainNumber } from "./checkEntry.ts";
import type { Commitment, CouncilEntry, Motion } from "./councilEntry.ts";

const periodOf = (words: string | null): Period | null => {
  const read = words === null ? undefined : parsePeriod(words);
  return read?.ok ? read.value : null;
};

const blank = {
  meeting: null,
  informOn: null,
  portfolio: null,
  responsible: { kind: "notStated" },
  actions: [],
  madeIn: null,
  link: null,
  state: { kind: "open" },
  late: null,
  version: 1,
} as const;

/** Words for a due day that are no period are kept with those of the state. */
const inWords = (due: string | null, status: string | null): string | null => {
  const left = periodOf(due) === null ? due : null;
  const said = [left, status].filter((words) => words !== null).join("; ");
  return said === "" ? null : said;
};

/**
 * Returns the commitments and motions that the sources of a programme name. A source says in words of its own how far something
 * is: those words are kept, and it stays open until somebody settles it. A commitment finds its motion by number, named at
 * either side. Source: requirements CI-01, CI-03.
 */
export function entriesFromSource(
  items: readonly SourceItem[],
  newKey: () => string,
): readonly CouncilEntry[] {
  const motions = sourceMotions(items).map((source): { source: typeof source; entry: Motion } => ({
    source,
    entry: {
      ...blank,
      kind: "motion",
      key: newKey(),
      number: source.ref,
      text: source.subject,
      by: null,
      to: null,
      madeOn: periodOf(source.date),
      due: null,
      asWritten: source.note ?? null, // most have no note
      sourceRow: source.row,
      evidence: source.evidence,
    },
  }));
  const motionOf = (number: string | null, viaMotion: string | null): string | null => {
    const found = motions.find(
      ({ source }) =>
        (viaMotion !== null && source.ref !== null && plainNumber(source.ref) === plainNumber(viaMotion)) ||
        (number !== null &&
          source.commitment != null &&
          plainNumber(source.commitment) === plainNumber(number)),
    );
    return found?.entry.key ?? null; // no motion asked for it
  };
  const commitments = sourceCommitments(items).map(
    (source): Commitment => ({
      ...blank,
      kind: "commitment",
      key: newKey(),
      number: source.ref,
      text: source.text,
      by: source.by,
      to: source.to,
      madeOn: null,
      due: periodOf(source.due),
      motion: motionOf(source.ref, source.viaMotion),
      asWritten: inWords(source.due, source.status),
      sourceRow: source.row,
      evidence: source.evidence,
    }),
  );
  return [...motions.map(({ entry }) => entry), ...commitments];
}
