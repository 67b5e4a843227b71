import type { LegalDuty } from "../../domain/council/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const legalDutyStore = partStore<LegalDuty, "office.legal_duty">({
  table: "office.legal_duty",
  read: (row) => ({
    key: row.key,
    subject: row.subject as LegalDuty["subject"],
    law: row.law,
    article: row.article,
    duty: row.duty,
    source: row.source,
    actions: row.actions as readonly string[],
    checkedBy: row.checked_by,
    checkedOn: row.checked_on === null ? null : dayFrom(row.checked_on),
    reviewOn: row.review_on === null ? null : dayFrom(row.review_on),
    version: row.version,
  }),
  values: ({ subject, law, article, duty, source, actions, checkedBy, checkedOn, reviewOn }) => ({
    subject,
    law,
    article,
    duty,
    source,
    actions,
    checked_by: checkedBy,
    checked_on: checkedOn,
    review_on: reviewOn,
  }),
});
