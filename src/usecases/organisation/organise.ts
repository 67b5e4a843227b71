import type { Act, Actor, LoggedAct } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform } from "../perform.ts";

/** An act on units, offices and people; such acts of one municipality wait for each other. */
export const organise = <Value, Problem>(
  house: House,
  actor: Actor,
  act: { readonly may: Act; readonly event: LoggedAct },
  work: (office: Office) => Promise<Result<Done<Value>, Problem>>,
): Promise<Result<Value, Problem>> =>
  perform(house, actor, act, async (office) => {
    await lockOrganisation(office);
    return work(office);
  });

/** V101: what somebody else changed since it was read is not written over. */
export const unlessChanged = (written: boolean): Result<true, "V101"> =>
  written ? ok(true) : refused("V101");
