import { type Actor, mayAct } from "../../domain/access/index.ts";
import { contentOf, type EditionPublication, standingPublication } from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { findEdition, type ListedEdition, listEditions } from "../../storage/office/editionStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, timeZone } from "../perform.ts";
import { findingsOf } from "./readEdition.ts";

/** A frozen report on a round; with for whom and by which way it was published, where it is public now. */
export type RoundEdition = {
  readonly edition: ListedEdition;
  readonly publication: EditionPublication | null;
};

/** Returns whether an edition reports on a round; one that no longer fits reports on nothing (R130). */
async function isOnRound(office: Office, { programme, number }: ListedEdition, round: string) {
  const edition = await findEdition(office, programme, number);
  if (edition === undefined || findingsOf(edition, []).length > 0) return false;
  const content = contentOf(edition);
  return content.kind !== "committeeYear" && content.input.round.key === round;
}

/** Returns the editions of a round, the latest in front; who does not read editions sees those that are public. */
export const readRoundEditions = (
  house: House,
  actor: Actor,
  { programme, round: key }: { readonly programme: string; readonly round: string },
): Promise<readonly RoundEdition[]> =>
  consult(house, actor, "readRounds", async (office) => {
    const { state } = await roundStore.get(office, programme, key);
    if (state.kind === "open") return [];
    const closedOn = dayOf(state.at, timeZone);
    const found: RoundEdition[] = [];
    for (const edition of await listEditions(office, programme)) {
      const publication = standingPublication(edition.publications) ?? null; // not public now
      const isRead = publication !== null || mayAct(actor, "readEditions");
      if (!isRead || edition.asOf !== closedOn) continue;
      if (await isOnRound(office, edition, key)) found.push({ edition, publication });
    }
    return found;
  });
