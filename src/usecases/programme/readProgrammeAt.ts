import type { Actor } from "../../domain/access/index.ts";
import type { ProgrammeParts } from "../../domain/programme/index.ts";
import { consult, type House } from "../perform.ts";
import { partsFor } from "./partsFor.ts";
import { partsAt } from "./programmeParts.ts";

/** Returns a programme as it was then, as far as this reader may see it; before it was there it is not found. */
export const readProgrammeAt = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly instant: Date },
): Promise<ProgrammeParts> =>
  consult(house, actor, "readProgramme", async (office) =>
    partsFor(actor, await partsAt(office, input.programme, input.instant)),
  );
