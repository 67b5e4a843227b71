import type { Actor } from "../../domain/access/index.ts";
import { type LegalDuty, type LegalFlag, legalFlags } from "../../domain/council/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { legalDutyStore } from "../../storage/office/legalDutyStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";

/** The laws that touch a programme, each with what about it asks for attention today and the titles of its actions. */
export type LegalRegister = {
  readonly programme: Programme;
  readonly duties: readonly { readonly duty: LegalDuty; readonly flags: readonly LegalFlag[] }[];
  readonly actionTitles: ReadonlyMap<string, string>;
};

/** Returns the register of laws and duties of a programme (requirement PL-06). */
export const readLegalDuties = (house: House, actor: Actor, key: string): Promise<LegalRegister> =>
  consult(house, actor, "readProgramme", async (office) => {
    const programme = await getProgramme(office, key);
    const duties = await legalDutyStore.list(office, key);
    const actions = duties.length === 0 ? [] : await actionStore.list(office, key);
    return {
      programme,
      duties: duties.map((duty) => ({ duty, flags: legalFlags(duty, office.today) })),
      actionTitles: new Map(actions.map((action) => [action.key, action.title])),
    };
  });
