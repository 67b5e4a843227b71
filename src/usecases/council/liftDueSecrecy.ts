import type { Municipality } from "../../domain/shared/municipality.ts";
import { listDueLifts } from "../../storage/office/secrecyStore.ts";
import { allMunicipalities } from "../access/findActor.ts";
import { consult, type House } from "../perform.ts";
import { noteLift } from "./changeSecrecy.ts";

async function liftIn(house: House, { id }: Municipality): Promise<number> {
  // what the clock does, no person did
  const actor = { kind: "command", municipality: id } as const;
  const due = await consult(house, actor, "recordSecrecy", listDueLifts);
  let lifted = 0;
  for (const place of due) if ((await noteLift(house, actor, place)).ok) lifted++;
  return lifted;
}

/**
 * Writes down, in every municipality, which secrecy ended, and returns how many. Documents opened at their instant already:
 * every reading asks the clock. Of several processes one writes it, the others are refused by V101 or V208.
 */
export async function liftDueSecrecy(house: House): Promise<number> {
  let lifted = 0;
  for (const municipality of await allMunicipalities(house)) lifted += await liftIn(house, municipality);
  return lifted;
}
