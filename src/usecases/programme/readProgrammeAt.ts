import type { Actor } from "../../domain/access/index.ts";
import { type SeenParts, seenParts } from "../../domain/programme/index.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { partsAt } from "./programmeParts.ts";

/** Returns a programme as it was then, as far as this reader may see it; before it was there it is not found. */
export const readProgrammeAt = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly instant: Date },
): Promise<SeenParts> =>
  consult(house, actor, "readProgramme", async (office) =>
    seenParts(await sightOf(office, actor), await partsAt(office, input.programme, input.instant)),
  );
