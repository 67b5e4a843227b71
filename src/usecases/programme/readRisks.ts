import type { Actor } from "../../domain/access/index.ts";
import { type Risk, type RiskFlag, riskFlags } from "../../domain/programme/index.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns the register of risks of a programme, each with what about it asks for attention today. */
export const readRisks = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<readonly { readonly risk: Risk; readonly flags: readonly RiskFlag[] }[]> =>
  consult(house, actor, "readRisks", async (office) => {
    await getProgramme(office, programme);
    const risks = await riskStore.list(office, programme);
    return risks.map((risk) => ({ risk, flags: riskFlags(risk, office.today) }));
  });
