import type { Actor } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { type SeenAuthor, seenAuthor } from "../../domain/programme/index.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";

/** Returns who people are, as this reader may know them. */
export const readAuthors = (
  house: House,
  actor: Actor,
  people: readonly (PersonId | null)[],
): Promise<ReadonlyMap<PersonId, SeenAuthor>> =>
  consult(house, actor, "readProgramme", async (office) => {
    const sight = await sightWithRoles(office, actor);
    return new Map(people.flatMap((one) => (one === null ? [] : [[one, seenAuthor(sight, one)] as const])));
  });
