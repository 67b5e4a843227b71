import type { Action } from "../../domain/programme/index.ts";
import { type CardLine, cardLines } from "../../domain/reporting/index.ts";
import { type Day, dayOf } from "../../domain/shared/day.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listCards, roundStore } from "../../storage/office/roundStore.ts";
import { listRoundUpdates } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";

type Place = { readonly programme: string; readonly round: string };

/** The cards of a round, and the day as of which they are read. */
export type RoundStand = { readonly asOf: Day; readonly lines: readonly CardLine<Action>[] };

/** Returns how a round stands: today while it is open, as it was left when it is closed. */
export async function roundStand(office: Office, place: Place): Promise<RoundStand> {
  const { state } = await roundStore.get(office, place.programme, place.round);
  const cards = await listCards(office, place);
  const updates = await listRoundUpdates(office, place);
  const isOpen = state.kind === "open";
  const actions = isOpen
    ? await actionStore.list(office, place.programme)
    : await actionStore.listAt(office, place.programme, state.at);
  const asOf = isOpen ? office.today : dayOf(state.at, timeZone);
  return { asOf, lines: cardLines(cards, updates, actions, asOf) };
}

/** Returns the cards of a round with their actions and what was answered. */
export const roundLines = async (office: Office, place: Place): Promise<readonly CardLine<Action>[]> =>
  (await roundStand(office, place)).lines;
