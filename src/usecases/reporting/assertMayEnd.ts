import type { Actor } from "../../domain/access/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listAgreements } from "../../storage/office/agreementStore.ts";
import { assertMay, consult, type House } from "../perform.ts";

/** Throws where somebody may not say how an agreement ended, and NotFound where there is no such agreement. */
export const assertMayEnd = (
  house: House,
  actor: Actor,
  { programme, agreement: asked }: { readonly programme: string; readonly agreement: string },
): Promise<void> =>
  consult(house, actor, "agreeWithUnit", async (office) => {
    const agreement = (await listAgreements(office, programme)).find(
      ({ number }) => String(number) === asked,
    );
    if (agreement === undefined) throw new NotFound();
    assertMay(actor, "agreeWithUnit", { unit: agreement.unit, people: [] });
  });
