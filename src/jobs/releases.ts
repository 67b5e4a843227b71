import type { Protector } from "../domain/disclosure/index.ts";
import { allMunicipalities } from "../usecases/access/findActor.ts";
import type { House } from "../usecases/perform.ts";
import { makeAskedRelease } from "../usecases/workforce/makeAskedRelease.ts";

/** Makes the releases that were asked for, one municipality after the other. Several processes at once each take others. */
export async function makeAskedReleases(house: House, protect: Protector): Promise<void> {
  for (const municipality of await allMunicipalities(house))
    await makeAskedRelease(house, municipality, protect);
}
