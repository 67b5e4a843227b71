import type { Evidence, Objective } from "../../domain/programme/index.ts";
import { ownerColumns, ownerOf } from "./columns.ts";
import { partStore } from "./partStore.ts";

export const objectiveStore = partStore<Objective, "office.objective">({
  table: "office.objective",
  read: (row) => ({
    key: row.key,
    theme: row.theme,
    title: row.title,
    owner: ownerOf(row),
    smartInSource: row.smart_in_source,
    attainable: row.attainable,
    evidence: row.evidence as readonly Evidence[],
    version: row.version,
  }),
  values: (objective) => ({
    theme: objective.theme,
    title: objective.title,
    ...ownerColumns(objective.owner),
    smart_in_source: objective.smartInSource,
    attainable: objective.attainable,
    evidence: objective.evidence,
  }),
});
