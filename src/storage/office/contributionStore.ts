import type { Contribution, ContributionGroup, Contributor } from "../../domain/governance/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

function contributorOf(row: {
  readonly from_person: string | null;
  readonly from_words: string | null;
}): Contributor {
  if (row.from_person !== null) return { kind: "person", person: row.from_person as PersonId };
  if (row.from_words !== null) return { kind: "onBehalf", who: row.from_words };
  throw new Error("a contribution that the table should have refused");
}

/** What was given under a name or on somebody's behalf; what has no name is kept apart (anonymousStore.ts). */
export const contributionStore = partStore<Contribution, "office.contribution">({
  table: "office.contribution",
  read: (row) => ({
    key: row.key,
    round: row.round,
    by: contributorOf(row),
    group: row.asked_group as ContributionGroup,
    together: row.together,
    spoken: row.spoken,
    facility: null,
    text: row.text,
    on: dayFrom(row.given_on),
    outcome: row.outcome as Contribution["outcome"],
    version: row.version,
  }),
  values: ({ round, by, group, together, spoken, text, on, outcome }) => {
    if (group === null || on === null) throw new Error("a contribution with a name has a group and a day");
    return {
      round,
      from_person: by.kind === "person" ? by.person : null,
      from_words: by.kind === "onBehalf" ? by.who : null,
      asked_group: group,
      together,
      spoken,
      text,
      given_on: on,
      outcome,
    };
  },
});
