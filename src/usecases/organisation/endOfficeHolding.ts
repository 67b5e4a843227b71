import type { Actor } from "../../domain/access/index.ts";
import type { OfficeHoldingId } from "../../domain/organisation/index.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import type { House } from "../perform.ts";
import { type Ending, endTerm } from "./endTerm.ts";
import { organise } from "./organise.ts";

/** Gives the holding of an office its last day. */
export const endOfficeHolding = (house: House, actor: Actor, ending: Ending<OfficeHoldingId>) =>
  organise(house, actor, { may: "changeOrganisation", event: "office-ended" }, (office) =>
    endTerm(office, officeHoldingStore, ending, "organisatie/ambten"),
  );
