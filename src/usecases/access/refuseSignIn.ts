import type { Municipality } from "../../domain/shared/municipality.ts";
import type { WaitKey } from "../../storage/access/attemptStore.ts";
import { noteAct } from "../noteAct.ts";
import type { House } from "../perform.ts";
import { doneInAccess } from "./inAccess.ts";
import { noteFailure } from "./signInWaits.ts";

type Refused = { readonly problem: string; readonly keys: readonly WaitKey[] };

/** Writes down that somebody who came back from the provider was not let in, and why; not who it was, which is not known here. */
export async function refuseSignIn(
  house: House,
  municipality: Municipality,
  { problem, keys }: Refused,
): Promise<void> {
  await noteFailure(house, municipality, keys);
  await doneInAccess(house, municipality.id, (place) =>
    noteAct(house, place, {
      at: house.now(),
      event: "sign-in-refused",
      subject: "aanmelden",
      actor: "provider",
      details: { problem },
    }),
  );
}
