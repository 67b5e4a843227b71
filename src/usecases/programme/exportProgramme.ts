import type { Actor } from "../../domain/access/index.ts";
import { fileFromParts, type ProgrammeFile } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { directoryOf, loadParts } from "./programmeParts.ts";

/** Returns the programme in format 2.0; taking a programme out is recorded, since the file carries names. */
export async function exportProgramme(house: House, actor: Actor, key: string): Promise<ProgrammeFile> {
  const act = { may: "exportProgramme", event: "programme-exported" } as const;
  const result = await perform(house, actor, act, async (office) => {
    const file = fileFromParts(await loadParts(office, key), await directoryOf(office));
    return ok({ value: file, trace: { subject: `programma/${key}` } });
  });
  if (!result.ok) throw new Error("an export was refused");
  return result.value;
}
