import type { RedactedSource, RedactedWords, Redaction } from "../../domain/council/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const redactionStore = partStore<Redaction, "office.redaction">({
  table: "office.redaction",
  read: (row) => ({
    key: row.key,
    source: { kind: row.source_kind as RedactedSource["kind"], key: row.source_key },
    title: row.title,
    text: row.text,
    removed: row.removed as readonly RedactedWords[],
    state:
      row.decided_on === null
        ? { kind: "draft" }
        : { kind: "decided", by: row.decided_by as PersonId | null, on: dayFrom(row.decided_on) },
    version: row.version,
  }),
  values: ({ source, title, text, removed, state }) => ({
    source_kind: source.kind,
    source_key: source.key,
    title,
    text,
    removed,
    decided_by: state.kind === "decided" ? state.by : null,
    decided_on: state.kind === "decided" ? state.on : null,
  }),
});
