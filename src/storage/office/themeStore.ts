import type { Evidence, Theme } from "../../domain/programme/index.ts";
import { partStore } from "./partStore.ts";

export const themeStore = partStore<Theme, "office.theme">({
  table: "office.theme",
  read: (row) => ({
    key: row.key,
    name: row.name,
    parent: row.parent,
    kind: row.kind as Theme["kind"],
    evidence: row.evidence as readonly Evidence[],
    version: row.version,
  }),
  values: ({ name, parent, kind, evidence }) => ({ name, parent, kind, evidence }),
});
