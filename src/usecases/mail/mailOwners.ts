import type { PersonId } from "../../domain/organisation/index.ts";
import { type Action, personOf } from "../../domain/programme/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import { addMail, listCardMail } from "../../storage/office/mailStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";

/** Which cards of which round owners are mailed about, and whether they were before. */
export type CardMail = {
  readonly programme: string;
  readonly round: string;
  readonly actions: readonly Pick<Action, "key" | "owner">[];
  readonly reminder: boolean;
};

/** Returns the cards of each owner; an action that nobody owns is in none. */
function cardsByOwner(actions: CardMail["actions"]): ReadonlyMap<PersonId, readonly string[]> {
  const owned = actions.flatMap(({ key, owner }) => {
    const person = personOf(owner);
    return person === null ? [] : [{ person, key }];
  });
  const groups = Map.groupBy(owned, ({ person }) => person);
  return new Map([...groups].map(([person, cards]) => [person, cards.map(({ key }) => key)]));
}

/** Returns to whom a mail about this round is still on its way. */
async function stillWaiting(office: Office, place: Pick<CardMail, "programme" | "round">) {
  const mails = await listCardMail(office, place);
  const waiting = mails.filter(({ state }) => state === "waiting" || state === "sending");
  return new Set(waiting.map(({ person }) => person));
}

/**
 * Adds one mail for each owner of these actions, with every card of this owner in it, and returns how many mails that were.
 * R118: nobody gets two mails about the cards of a round on one day, nor another while one still waits to be sent. The question
 * itself counts too. Source: judgement.
 */
export async function mailOwners(
  house: House,
  office: Office,
  { actions, ...place }: CardMail,
): Promise<number> {
  const waiting = await stillWaiting(office, place);
  const occasion = `${place.programme}/${place.round} ${office.today}`;
  const mails = [...cardsByOwner(actions)]
    .filter(([person]) => !waiting.has(person))
    .map(([person, keys]) => ({
      id: idFrom<"outgoingMail">(house.newId()),
      person,
      about: { kind: "questionCards", ...place, actions: keys } as const,
      occasion,
    }));
  return addMail(office, mails);
}
