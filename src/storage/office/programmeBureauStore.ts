import type { ProgrammeBureau, ProgrammeBureauId } from "../../domain/organisation/index.ts";
import { heldStore, termOf } from "./heldStore.ts";

export const programmeBureauStore = heldStore<ProgrammeBureau, "office.programme_bureau">({
  table: "office.programme_bureau",
  read: (row) => ({
    id: row.id as ProgrammeBureauId,
    name: row.name,
    fte: row.fte,
    hierarchicalLine: row.hierarchical_line,
    functionalLine: row.functional_line,
    ...termOf(row),
    version: row.version,
  }),
  values: ({ name, fte, hierarchicalLine, functionalLine }) => ({
    name,
    fte,
    hierarchical_line: hierarchicalLine,
    functional_line: functionalLine,
  }),
});
