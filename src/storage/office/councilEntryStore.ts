import type { CouncilEntry, EntryState, LateAccount } from "../../domain/council/index.ts";
import type { Evidence } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { ownerColumns, ownerOf, periodOf } from "./columns.ts";
import { listVersions, type Making } from "./partHistory.ts";
import { partStore, type RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

type Row = RowOf<"office.council_entry">;
type StateColumns = Pick<Row, "state" | "state_on" | "state_document" | "state_words">;

function stateOf({ state, state_on, state_document, state_words }: StateColumns): EntryState {
  if (state_on === null) return { kind: "open" };
  const on = dayFrom(state_on);
  if (state === "settled") return { kind: "settled", on, document: state_document, how: state_words };
  return { kind: state === "lapsed" ? "lapsed" : "withdrawn", on, why: String(state_words) };
}

function stateColumns(state: EntryState): StateColumns {
  switch (state.kind) {
    case "open":
      return { state: state.kind, state_on: null, state_document: null, state_words: null };
    case "settled":
      return {
        state: state.kind,
        state_on: state.on,
        state_document: state.document,
        state_words: state.how,
      };
    case "lapsed":
    case "withdrawn":
      return { state: state.kind, state_on: state.on, state_document: null, state_words: state.why };
  }
}

function entryOf(row: Row): CouncilEntry {
  const entry = {
    key: row.key,
    number: row.number,
    text: row.text,
    by: row.giver,
    to: row.receiver,
    madeOn: periodOf(row.made_on),
    meeting: row.meeting,
    due: periodOf(row.due),
    informOn: periodOf(row.inform_on),
    portfolio: row.portfolio,
    responsible: ownerOf(row),
    actions: row.actions as readonly string[],
    madeIn: row.made_in,
    link: row.link,
    state: stateOf(row),
    late: row.late as LateAccount | null,
    asWritten: row.as_written,
    sourceRow: row.source_row,
    evidence: row.evidence as readonly Evidence[],
    version: row.version,
  };
  return row.kind === "motion"
    ? { ...entry, kind: "motion" }
    : { ...entry, kind: "commitment", motion: row.motion };
}

export const councilEntryStore = partStore<CouncilEntry, "office.council_entry">({
  table: "office.council_entry",
  read: entryOf,
  values: (entry) => ({
    kind: entry.kind,
    number: entry.number,
    text: entry.text,
    giver: entry.by,
    receiver: entry.to,
    made_on: entry.madeOn,
    meeting: entry.meeting,
    due: entry.due,
    inform_on: entry.informOn,
    portfolio: entry.portfolio,
    ...ownerColumns(entry.responsible),
    motion: entry.kind === "commitment" ? entry.motion : null,
    made_in: entry.madeIn,
    link: entry.link,
    actions: entry.actions,
    ...stateColumns(entry.state),
    late: entry.late,
    as_written: entry.asWritten,
    source_row: entry.sourceRow,
    evidence: entry.evidence,
  }),
});

/** One version of a commitment or motion: how it then was, and how it came to be. */
export type EntryVersion = Making & { readonly entry: CouncilEntry };

/** Returns the versions of a commitment or motion, the first one first. */
export async function listEntryVersions(
  office: Office,
  programme: string,
  key: string,
): Promise<readonly EntryVersion[]> {
  const found = await listVersions<Row>(office, "office.council_entry", programme, key);
  return found.map(({ row, making }) => ({ ...making, entry: entryOf(row) }));
}
