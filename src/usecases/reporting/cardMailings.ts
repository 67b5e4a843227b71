import type { OutgoingMail } from "../../domain/mail/index.ts";
import { type Action, personOf } from "../../domain/programme/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { listCardMail } from "../../storage/office/mailStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";

/** How often the owner of an action was mailed about its card, the question itself included. */
export type CardMailing = {
  readonly times: number;
  /** When the last one left; null while none did. */
  readonly lastAt: Date | null;
  /** One waits to be sent to this owner, about whichever card (R118). */
  readonly waits: boolean;
  /** The last one was refused by the mail server. */
  readonly failed: boolean;
  /** One to this owner was made today, about whichever card: tomorrow there can be another (R118). */
  readonly today: boolean;
};

const isAbout = ({ about }: OutgoingMail, key: string): boolean =>
  about.kind === "questionCards" && about.actions.includes(key);

function mailingOf(key: string, toOwner: readonly OutgoingMail[], { today }: Office): CardMailing {
  const mails = toOwner.filter((mail) => isAbout(mail, key));
  const sent = mails.filter(({ state }) => state === "sent");
  const ends = sent.flatMap(({ endedAt }) => endedAt ?? []); // what was sent has ended
  const last = ends.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);
  return {
    times: sent.length,
    lastAt: last ?? null, // none left yet
    waits: toOwner.some(({ state }) => state === "waiting" || state === "sending"),
    failed: mails.at(-1)?.state === "failed",
    today: toOwner.some(({ addedAt }) => dayOf(addedAt, timeZone) === today),
  };
}

/** Returns how the owner of each action was mailed in a round, by the key of the action; who has no owner is not there. */
export async function cardMailings(
  office: Office,
  place: { readonly programme: string; readonly round: string },
  actions: readonly Pick<Action, "key" | "owner">[],
): Promise<ReadonlyMap<string, CardMailing>> {
  const byPerson = Map.groupBy(await listCardMail(office, place), ({ person }) => person);
  const found = actions.flatMap(({ key, owner }): readonly [string, CardMailing][] => {
    const person = personOf(owner);
    if (person === null) return [];
    return [[key, mailingOf(key, byPerson.get(person) ?? [], office)]]; // never mailed
  });
  return new Map(found);
}
