import type { Evidence, Risk } from "../../domain/programme/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { ownerColumns, ownerOf } from "./columns.ts";
import { partStore } from "./partStore.ts";

export const riskStore = partStore<Risk, "office.risk">({
  table: "office.risk",
  read: (row) => ({
    key: row.key,
    title: row.title,
    kind: row.kind as Risk["kind"],
    cause: row.cause,
    mitigation: row.mitigation,
    secondMitigation: row.second_mitigation,
    impact: row.impact,
    owner: ownerOf(row),
    reviewOn: row.review_on === null ? null : dayFrom(row.review_on),
    explicit: row.explicit,
    evidence: row.evidence as readonly Evidence[],
    version: row.version,
  }),
  values: (risk) => ({
    title: risk.title,
    kind: risk.kind,
    cause: risk.cause,
    mitigation: risk.mitigation,
    second_mitigation: risk.secondMitigation,
    impact: risk.impact,
    ...ownerColumns(risk.owner),
    review_on: risk.reviewOn,
    explicit: risk.explicit,
    evidence: risk.evidence,
  }),
});
