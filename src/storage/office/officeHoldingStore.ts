import type { OfficeHolding, OfficeHoldingId, PersonId } from "../../domain/organisation/index.ts";
import { heldStore, termOf } from "./heldStore.ts";

export const officeHoldingStore = heldStore<OfficeHolding, "office.office_holding">({
  table: "office.office_holding",
  read: (row) => ({
    id: row.id as OfficeHoldingId,
    office: row.office as OfficeHolding["office"],
    person: row.person as PersonId,
    mandateText: row.mandate_text,
    ...termOf(row),
    version: row.version,
  }),
  values: ({ office, person, mandateText }) => ({
    office,
    person,
    mandate_text: mandateText,
  }),
});
