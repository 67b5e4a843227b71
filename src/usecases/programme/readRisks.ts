import type { Actor } from "../../domain/access/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import { type Programme, type Risk, type RiskFlag, riskFlags } from "../../domain/programme/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import { consult, type House } from "../perform.ts";

/** The register of risks of a programme, each with what about it asks for attention today, and who may own one. */
export type RiskRegister = {
  readonly programme: Programme;
  readonly risks: readonly { readonly risk: Risk; readonly flags: readonly RiskFlag[] }[];
  readonly people: readonly Person[];
};

/** Returns the register of risks of a programme. */
export const readRisks = (house: House, actor: Actor, key: string): Promise<RiskRegister> =>
  consult(house, actor, "readRisks", async (office) => {
    const programme = await getProgramme(office, key);
    const risks = await riskStore.list(office, key);
    return {
      programme,
      risks: risks.map((risk) => ({ risk, flags: riskFlags(risk, office.today) })),
      people: await listPeople(office),
    };
  });
