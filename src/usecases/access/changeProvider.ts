import {
  type Actor,
  checkProvider,
  type IdentityProvider,
  type IdentityProviderProblem,
} from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { saveProvider } from "../../storage/access/identityProviderStore.ts";
import { noteAct } from "../noteAct.ts";
import { assertMay, type House, nameInLog } from "../perform.ts";
import type { Choice } from "../settings/choose.ts";
import { inAccess } from "./inAccess.ts";

/** Sets where the people of the municipality sign in, and what the answers mean here; the log carries all of it. */
export async function changeProvider(
  house: House,
  actor: Actor,
  { value, seen }: Choice<IdentityProvider>,
): Promise<Result<IdentityProvider, IdentityProviderProblem | "V101">> {
  assertMay(actor, "changeSettings");
  const checked = checkProvider(value);
  if (!checked.ok) return checked;
  return inAccess<IdentityProvider, "V101">(house, actor.municipality, async (place) => {
    const at = house.now();
    if (!(await saveProvider(place, value, { seen, at }))) return refused("V101");
    await noteAct(house, place, {
      at,
      event: "sign-in-changed",
      subject: "instellingen/aanmelden",
      actor: nameInLog(actor),
      details: { ...value },
    });
    return ok(value);
  });
}
