import type { ContributionGroup, ContributionRound } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const contributionRoundStore = partStore<ContributionRound, "office.contribution_round">({
  table: "office.contribution_round",
  read: (row) => ({
    key: row.key,
    title: row.title,
    purpose: row.purpose as ContributionRound["purpose"],
    question: row.question,
    draft: row.draft,
    document: row.document,
    groups: row.groups as readonly ContributionGroup[],
    from: dayFrom(row.from_day),
    until: dayFrom(row.until_day),
    closedOn: row.closed_on === null ? null : dayFrom(row.closed_on),
    version: row.version,
  }),
  values: ({ title, purpose, question, draft, document, groups, from, until, closedOn }) => ({
    title,
    purpose,
    question,
    draft,
    document,
    groups,
    from_day: from,
    until_day: until,
    closed_on: closedOn,
  }),
});
