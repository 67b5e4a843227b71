import { type Actor, leadersOn } from "../../domain/access/index.ts";
import { type SeenOwner, seenOwner } from "../../domain/programme/index.ts";
import { isAskedOf, takesUpdates } from "../../domain/reporting/index.ts";
import { listOpenCards, type OpenCard } from "../../storage/office/openCardStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { roleBookOf } from "../access/findActor.ts";
import { sightOf } from "../access/sightOf.ts";
import { timeZone } from "../perform.ts";

/** A card of a round that takes answers now, as this person may read it. */
export type AskedCard = Omit<OpenCard, "action"> & {
  readonly action: { readonly key: string; readonly title: string; readonly owner: SeenOwner };
  /** It waits for this person. */
  readonly mine: boolean;
};

const isStillOpen =
  ({ at }: Office) =>
  ({ round }: OpenCard): boolean =>
    takesUpdates(round, at, timeZone).ok;

/** Returns the cards of the rounds that take answers now; those that wait for this person are marked. */
export async function openCards(office: Office, actor: Actor): Promise<readonly AskedCard[]> {
  const cards = (await listOpenCards(office)).filter(isStillOpen(office));
  if (cards.length === 0) return [];
  const leaders = leadersOn(await roleBookOf(office), office.today);
  const sight = await sightOf(office, actor);
  return cards.map(({ action, ...card }) => ({
    ...card,
    action: { key: action.key, title: action.title, owner: seenOwner(sight, action.owner) },
    mine: isAskedOf(actor, action, leaders),
  }));
}

/** Returns the card of a round that asks about an action now, or undefined. */
export const openCardOf = async (
  office: Office,
  place: { readonly programme: string; readonly action: string },
): Promise<OpenCard | undefined> =>
  (await listOpenCards(office, { programme: place.programme, actions: [place.action] })).find(
    isStillOpen(office),
  );
