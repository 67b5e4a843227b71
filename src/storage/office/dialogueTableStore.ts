import type { DialogueTable, FollowUp } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const dialogueTableStore = partStore<DialogueTable, "office.dialogue_table">({
  table: "office.dialogue_table",
  read: (row) => ({
    key: row.key,
    kind: row.kind as DialogueTable["kind"],
    title: row.title,
    on: dayFrom(row.on_day),
    facilitator: row.facilitator,
    about: row.about,
    notes: row.notes,
    followUps: row.follow_ups as readonly FollowUp[],
    version: row.version,
  }),
  values: ({ kind, title, on, facilitator, about, notes, followUps }) => ({
    kind,
    title,
    on_day: on,
    facilitator,
    about,
    notes,
    follow_ups: followUps,
  }),
});
