import type { ParticipationCheck } from "../../domain/governance/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { partStore } from "./partStore.ts";

export const participationCheckStore = partStore<ParticipationCheck, "office.participation_check">({
  table: "office.participation_check",
  read: (row) => ({
    key: row.key,
    project: row.project,
    expert: row.expert,
    on: dayFrom(row.on_day),
    points: row.points as ParticipationCheck["points"],
    advice: row.advice,
    answer: row.answer,
    version: row.version,
  }),
  values: ({ project, expert, on, points, advice, answer }) => ({
    project,
    expert,
    on_day: on,
    points,
    advice,
    answer,
  }),
});
