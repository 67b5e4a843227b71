import type { Actor } from "../../domain/access/index.ts";
import type { WorksCouncilConsent } from "../../domain/governance/index.ts";
import { listConsents } from "../../storage/office/consentStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns every consent of the works council on record, also those that ended or were withdrawn. */
export const readConsents = (house: House, actor: Actor): Promise<readonly WorksCouncilConsent[]> =>
  consult(house, actor, "readConsents", listConsents);
