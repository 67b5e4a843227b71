import type { Actor, DeputyId } from "../../domain/access/index.ts";
import { deputyStore } from "../../storage/office/roleStore.ts";
import { type Ending, endTerm } from "../organisation/endTerm.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

/** Gives a deputy an earlier last day: the person replaced is back. */
export const endDeputy = (house: House, actor: Actor, ending: Ending<DeputyId>) =>
  organise(house, actor, { may: "changePeople", event: "deputy-ended" }, (office) =>
    endTerm(office, deputyStore, ending, "mensen/plaatsvervangers"),
  );
