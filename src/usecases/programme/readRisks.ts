import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import {
  type Programme,
  type RiskFlag,
  riskFlags,
  type SeenRisk,
  seenRisk,
} from "../../domain/programme/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";

/** The register of risks of a programme, each with what about it asks for attention today. */
export type RiskRegister = {
  readonly programme: Programme;
  readonly risks: readonly { readonly risk: SeenRisk; readonly flags: readonly RiskFlag[] }[];
  /** Who can be chosen as owner: only for who may choose. */
  readonly people: readonly Person[];
};

/** Returns the register of risks of a programme. */
export const readRisks = (house: House, actor: Actor, key: string): Promise<RiskRegister> =>
  consult(house, actor, "readRisks", async (office) => {
    const programme = await getProgramme(office, key);
    const sight = await sightOf(office, actor);
    const risks = await riskStore.list(office, key);
    return {
      programme,
      risks: risks.map((risk) => ({ risk: seenRisk(sight, risk), flags: riskFlags(risk, office.today) })),
      people: mayAct(actor, "changeRisk") ? await listPeople(office) : [],
    };
  });
