import type { PersonId } from "../../domain/organisation/index.ts";
import type { Feedback } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const feedbackStore = partStore<Feedback, "office.feedback">({
  table: "office.feedback",
  read: (row) => ({
    key: row.key,
    action: row.action,
    text: row.text,
    from: row.from_person as PersonId,
    on: dayFrom(row.given_on),
    answer: row.answer as Feedback["answer"],
    version: row.version,
  }),
  values: ({ action, text, from, on, answer }) => ({
    action,
    text,
    from_person: from,
    given_on: on,
    answer,
  }),
});
