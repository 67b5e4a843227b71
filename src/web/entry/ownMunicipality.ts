import type { Municipality } from "../../domain/shared/municipality.ts";
import { allMunicipalities } from "../../usecases/access/findActor.ts";
import type { Account } from "../../usecases/access/signIn.ts";
import type { House } from "../../usecases/perform.ts";

/** Returns the municipality of an account; the operator has none. */
export async function ownMunicipality(house: House, account: Account): Promise<Municipality | undefined> {
  if (account === "operator") return undefined;
  return (await allMunicipalities(house)).find(({ id }) => id === account.municipality);
}
