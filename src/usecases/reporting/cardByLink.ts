import { type Actor, mayAct } from "../../domain/access/index.ts";
import { subjectOf } from "../../domain/programme/index.ts";
import { type CardLink, isLinkOfOwner, takesUpdates } from "../../domain/reporting/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { findCardLink, type OpenCardLink } from "../../storage/access/cardLinkStore.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listOpenCards } from "../../storage/office/openCardStore.ts";
import { listUpdates } from "../../storage/office/updateStore.ts";
import { findActor, inOffice } from "../access/findActor.ts";
import { type House, type PersonActor, timeZone } from "../perform.ts";
import { readCard, type SeenCard } from "./readCard.ts";

/** What somebody meets who opens the link of a mail. */
export type CardByLink =
  /** The card, for the owner; until when the link works. */
  | { readonly kind: "card"; readonly owner: PersonActor; readonly card: SeenCard; readonly until: Date }
  /** An answer came in already; nothing of it is told but when, and whether it is of the owner. */
  | { readonly kind: "answered"; readonly at: Date; readonly own: boolean }
  /** The owner is signed in: the card waits there too. */
  | { readonly kind: "signedIn"; readonly card: CardLink }
  /** Somebody else is signed in. */
  | { readonly kind: "forOther" };

async function openLink(
  house: House,
  { id }: Municipality,
  secret: string,
): Promise<OpenCardLink | undefined> {
  const asked = { municipality: id, secret, at: house.now() };
  const found = await house.database.inRole("evenbeeld_access", id, async (transaction) =>
    ok(await findCardLink(transaction, asked)),
  );
  if (!found.ok) throw new Error("a read was refused");
  return found.value;
}

/** Returns the answer that the card has; undefined where the link opens nothing: a closed round, another owner, another role. */
const standOf = (
  house: House,
  municipality: Municipality,
  owner: PersonActor,
  { programme, round, action: key }: CardLink,
) =>
  inOffice(house, municipality, async (office) => {
    const place = { programme, action: key };
    const card = (await listOpenCards(office, { programme, actions: [key] })).find(
      (one) => one.round.key === round,
    );
    if (card === undefined || !takesUpdates(card.round, office.at, timeZone).ok) return undefined;
    const action = await actionStore.get(office, programme, key);
    if (!isLinkOfOwner(action, owner.person)) return undefined;
    if (!mayAct(owner, "reportProgress", subjectOf(action))) return undefined;
    const answer = (await listUpdates(office, place)).find((update) => update.round === round);
    return { answer: answer ?? null }; // not answered yet
  });

/** Returns a card without what was told of its indicators: a link may be read by others than the owner. */
const withoutValues = (card: SeenCard): SeenCard => ({
  ...card,
  indicators: card.indicators.map(({ indicator }) => ({ indicator, last: null })),
});

/**
 * Returns what the link of a mail opens for who visits, or undefined where it opens nothing: forged, too old, taken back, of a
 * closed round, of another municipality, or of an action with another owner now. Reading changes nothing. The owner has the
 * rights of today, and nobody is replaced by link.
 */
export async function readCardByLink(
  house: House,
  municipality: Municipality,
  secret: string,
  visitor: Actor | null,
): Promise<CardByLink | undefined> {
  const link = await openLink(house, municipality, secret);
  if (link === undefined) return undefined;
  const { person, card: place, expiresAt } = link;
  const owner = { ...(await findActor(house, municipality, person)), standsInFor: [] };
  const stand = await standOf(house, municipality, owner, place);
  if (stand === undefined) return undefined;
  if (visitor !== null)
    return visitor.kind === "person" && visitor.person === person
      ? { kind: "signedIn", card: place }
      : { kind: "forOther" };
  const { answer } = stand;
  if (answer !== null) return { kind: "answered", at: answer.at, own: answer.by === person };
  const card = await readCard(house, owner, {
    programme: place.programme,
    round: place.round,
    key: place.action,
  });
  return { kind: "card", owner, card: withoutValues(card), until: expiresAt };
}
