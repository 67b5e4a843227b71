import type { Sight } from "../../domain/programme/index.ts";
import {
  agreementsOf,
  type ReportingRound,
  type SeenAgreement,
  seenAgreement,
  takesAgreements,
} from "../../domain/reporting/index.ts";
import { listAgreements } from "../../storage/office/agreementStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import type { Mine } from "./roundUnits.ts";

/** An agreement on the page of a round; `from` is the earlier round it came along from, null where it was made in this one. */
export type RoundAgreement = SeenAgreement & { readonly from: Pick<ReportingRound, "key" | "name"> | null };

type Asked = {
  readonly sight: Sight;
  readonly place: { readonly programme: string; readonly round: string };
  readonly mine: Mine;
};

/** Returns what was agreed in a round with units in reach, and what came along from earlier rounds. */
export async function roundAgreements(office: Office, { sight, place: { programme, round }, mine }: Asked) {
  const rounds = await roundStore.list(office, programme);
  const all = (await listAgreements(office, programme)).filter(mine);
  return {
    agreements: agreementsOf(all, rounds, { round, timeZone }).map(
      (agreement): RoundAgreement => ({
        ...seenAgreement(sight, agreement),
        from: agreement.round === round ? null : (rounds.find(({ key }) => key === agreement.round) ?? null), // a key of them
      }),
    ),
    takesAgreements: takesAgreements(rounds, round),
  };
}
