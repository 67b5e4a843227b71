import type { Coordinator, CoordinatorId, PersonId, UnitId } from "../../domain/organisation/index.ts";
import { heldStore, termOf } from "./heldStore.ts";

export const coordinatorStore = heldStore<Coordinator, "office.coordinator">({
  table: "office.coordinator",
  read: (row) => ({
    id: row.id as CoordinatorId,
    person: row.person as PersonId,
    unit: row.unit as UnitId,
    ...termOf(row),
    version: row.version,
  }),
  values: ({ person, unit }) => ({
    person,
    unit,
  }),
});
