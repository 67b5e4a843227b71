import type { Action } from "../../domain/programme/index.ts";
import { type CardLine, cardLines } from "../../domain/reporting/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listCards } from "../../storage/office/roundStore.ts";
import { listRoundUpdates } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Returns the cards of a round with their actions and what was answered. */
export async function roundLines(
  office: Office,
  place: { readonly programme: string; readonly round: string },
): Promise<readonly CardLine<Action>[]> {
  const cards = await listCards(office, place);
  const updates = await listRoundUpdates(office, place);
  return cardLines(cards, updates, await actionStore.list(office, place.programme), office.today);
}
