import { type Actor, peopleIn } from "../../domain/access/index.ts";
import {
  checkBureau,
  checkTerm,
  type ProgrammeBureau,
  type ProgrammeBureauId,
} from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { programmeBureauStore } from "../../storage/office/programmeBureauStore.ts";
import type { House } from "../perform.ts";
import { organise } from "./organise.ts";

/** Adds a bureau of the programme with its size and its two lines. */
export function addBureau(
  house: House,
  actor: Actor,
  input: Omit<ProgrammeBureau, "id" | "version">,
): Promise<Result<ProgrammeBureauId, "O204" | "O303">> {
  const act = { may: "changeOrganisation", event: "bureau-added" } as const;
  return organise(house, actor, act, async (office) => {
    const bureau = { ...input, id: house.newId() as ProgrammeBureauId, version: 1 };
    const checked = firstRefusal<"O204" | "O303">([() => checkBureau(bureau), () => checkTerm(bureau)]);
    if (!checked.ok) return checked;
    await programmeBureauStore.add(office, bureau, { validFrom: bureau.fromDay });
    return ok({
      value: bureau.id,
      trace: { subject: `organisatie/bureaus/${bureau.id}`, people: peopleIn(bureau) },
    });
  });
}
