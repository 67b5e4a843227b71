import {
  type ObjectiveStanding,
  type SeenObjective,
  type Standing,
  seenParts,
} from "../../domain/programme/index.ts";
import { type OwnerRole, ownerRoles } from "../../domain/reporting/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { sightOf } from "../access/sightOf.ts";
import { withFiguresRead } from "../programme/figuresRead.ts";
import { loadParts } from "../programme/programmeParts.ts";
import { viewOf } from "../programme/readStandings.ts";
import { type Reader, type Reading, readAsClient, type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** An objective as it stands today, with the keys of its targets. */
export type ClientObjective = {
  readonly objective: Omit<SeenObjective, "owner">;
  readonly owner: OwnerRole;
  readonly standing: ObjectiveStanding;
  readonly targets: readonly string[];
};

async function all(
  { office, people }: Reading,
  { actor }: Reader,
  programme: string,
): Promise<readonly ClientObjective[]> {
  const whole = await withFiguresRead(office, actor, await loadParts(office, programme));
  const parts = seenParts(await sightOf(office, actor), whole);
  const roleOfOwner = ownerRoles(people);
  const owners = new Map(whole.objectives.map(({ key, owner }) => [key, roleOfOwner(owner)]));
  return parts.objectives.map((seen) => {
    const { standing, targets } = viewOf(seen, parts, office.today);
    const { owner: _, ...objective } = seen;
    const owner = owners.get(seen.key);
    if (!owner) throw new Error("an objective was lost on the way");
    return { objective, owner, standing, targets: targets.map(({ target }) => target.key) };
  });
}

export type ObjectivesAsked = Slice & { readonly theme: string | null; readonly standing: Standing | null };

/** Returns objectives of a programme in the order of the plan. */
export const readObjectives = (
  reader: Reader,
  programme: string,
  { theme, standing, ...slice }: ObjectivesAsked,
): Promise<Sliced<ClientObjective>> =>
  readAsClient(reader, "readProgramme", async (reading) => {
    const fits = (one: ClientObjective) =>
      (theme === null || one.objective.theme === theme) &&
      (standing === null || one.standing.standing === standing);
    return sliced((await all(reading, reader, programme)).filter(fits), slice);
  });

/** Returns one objective; what is not there is not found. */
export const readObjective = (reader: Reader, programme: string, key: string): Promise<ClientObjective> =>
  readAsClient(reader, "readProgramme", async (reading) => {
    const found = (await all(reading, reader, programme)).find(({ objective }) => objective.key === key);
    if (!found) throw new NotFound();
    return found;
  });
