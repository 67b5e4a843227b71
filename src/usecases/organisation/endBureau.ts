import type { Actor } from "../../domain/access/index.ts";
import type { ProgrammeBureauId } from "../../domain/organisation/index.ts";
import { programmeBureauStore } from "../../storage/office/programmeBureauStore.ts";
import type { House } from "../perform.ts";
import { type Ending, endTerm } from "./endTerm.ts";
import { organise } from "./organise.ts";

/** Gives a bureau its last day. */
export const endBureau = (house: House, actor: Actor, ending: Ending<ProgrammeBureauId>) =>
  organise(house, actor, { may: "changeOrganisation", event: "bureau-ended" }, (office) =>
    endTerm(office, programmeBureauStore, ending, "organisatie/bureaus"),
  );
