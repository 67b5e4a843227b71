import type { ProgrammeParts } from "../../src/domain/programme/index.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { type House, type PersonActor, perform } from "../../src/usecases/perform.ts";
import { storeParts } from "../../src/usecases/programme/programmeParts.ts";
import { allowed } from "./aUnit.ts";

/** Stores a programme with everything in it as one act, as an import does. */
export async function withParts(
  { house, manager }: { readonly house: House; readonly manager: PersonActor },
  parts: ProgrammeParts,
): Promise<void> {
  const act = { may: "importProgramme", event: "programme-imported" } as const;
  allowed(
    await perform(house, manager, act, async (office) => {
      await storeParts(office, parts);
      return ok({ value: true, trace: { subject: `programma/${parts.programme.key}` } });
    }),
  );
}
