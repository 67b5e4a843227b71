import type { Actor } from "../../domain/access/index.ts";
import type { CoordinatorId } from "../../domain/organisation/index.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import type { House } from "../perform.ts";
import { type Ending, endTerm } from "./endTerm.ts";
import { organise } from "./organise.ts";

/** Gives the contact person of a unit a last day. */
export const endCoordinator = (house: House, actor: Actor, ending: Ending<CoordinatorId>) =>
  organise(house, actor, { may: "changeOrganisation", event: "coordinator-ended" }, (office) =>
    endTerm(office, coordinatorStore, ending, "organisatie/trekkers"),
  );
