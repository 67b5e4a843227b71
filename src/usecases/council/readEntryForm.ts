import type { Actor } from "../../domain/access/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import type { Action } from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { consult, type House } from "../perform.ts";
import { type CouncilRegister, openRegister } from "./readCouncilRegister.ts";

/** The register with what can be chosen in a form about it. */
export type EntryForm = CouncilRegister & {
  readonly people: readonly Person[];
  readonly actions: readonly Pick<Action, "key" | "title">[];
};

/** Returns the register for who changes it. */
export const readEntryForm = (house: House, actor: Actor, programme: string): Promise<EntryForm> =>
  consult(house, actor, "changeCouncilRegister", async (office) => ({
    ...(await openRegister(office, actor, programme)).register,
    people: await listPeople(office),
    actions: await actionStore.list(office, programme),
  }));
