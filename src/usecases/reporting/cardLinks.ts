import { mayAct } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { type Action, personOf } from "../../domain/programme/index.ts";
import { type CardLink, isLinkOfOwner } from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { endCardLinks, listCardLinks } from "../../storage/access/cardLinkStore.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { noteAct } from "../noteAct.ts";
import { consult, type House, nameInLog, type PersonActor } from "../perform.ts";
import { openCardOf } from "./openCards.ts";

/** Returns the action of a card for who decides on the links to it: its owner, and who keeps the rounds. Others get undefined. */
async function decidedOn(
  office: Office,
  actor: PersonActor,
  { programme, round, action: key }: CardLink,
): Promise<Action | undefined> {
  await getProgramme(office, programme);
  await roundStore.get(office, programme, round);
  const action = await actionStore.get(office, programme, key);
  return mayAct(actor, "changeRound") || isLinkOfOwner(action, actor.person) ? action : undefined;
}

/** Returns the owner for whom a link opens a card that waits; null where nobody's link opens it, or the reader has no say in it. */
const openFor = (house: House, actor: PersonActor, card: CardLink): Promise<PersonId | null> =>
  consult(house, actor, "reportProgress", async (office) => {
    const action = await decidedOn(office, actor, card);
    if (action === undefined) return null;
    const open = await openCardOf(office, card);
    const waits = open?.round.key === card.round && !open.answered;
    return waits ? personOf(action.owner) : null;
  });

/** Returns until when a card can be opened by the link of a mail; null where no link opens it, or the reader has no say in it. */
export async function readCardLink(house: House, actor: PersonActor, card: CardLink): Promise<Date | null> {
  const owner = await openFor(house, actor, card);
  if (owner === null) return null;
  const { municipality } = actor;
  const asked = { municipality, card, at: house.now() };
  const found = await house.database.inRole("evenbeeld_access", municipality, async (transaction) =>
    ok(await listCardLinks(transaction, asked)),
  );
  if (!found.ok) throw new Error("a read was refused");
  const own = found.value.filter(({ person }) => person === owner);
  const ends = own.map(({ expiresAt }) => expiresAt.getTime());
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}

/** Makes every link to a card worthless and notes that in the log. Links stand apart from the office. */
export async function revokeCardLinks(house: House, actor: PersonActor, card: CardLink): Promise<void> {
  const action = await consult(house, actor, "reportProgress", (office) => decidedOn(office, actor, card));
  if (action === undefined) throw new NotAllowed();
  const { municipality } = actor;
  const at = house.now();
  const subject = `programma/${card.programme}/rondes/${card.round}/acties/${card.action}`;
  await house.database.inRole("evenbeeld_access", municipality, async (transaction) => {
    const links = await endCardLinks(transaction, { municipality, about: card }, at);
    const event = "card-link-revoked" as const;
    await noteAct(
      house,
      { transaction, municipality },
      { at, event, subject, actor: nameInLog(actor), details: { links } },
    );
    return ok(true);
  });
}
