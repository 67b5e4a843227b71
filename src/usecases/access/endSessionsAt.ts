import type { Municipality } from "../../domain/shared/municipality.ts";
import { endSessionsOf } from "../../storage/access/sessionStore.ts";
import { noteAct } from "../noteAct.ts";
import type { House } from "../perform.ts";
import { doneInAccess } from "./inAccess.ts";

/** Which sessions end: one session at the provider, or all of an account. */
export type EndedAtProvider = {
  readonly issuer: string;
  readonly subject: string | null;
  readonly sid: string | null;
};

/** Ends the sessions of an account because the provider ended its own, and returns how many there were. */
export const endSessionsAt = (house: House, { id }: Municipality, ended: EndedAtProvider): Promise<number> =>
  doneInAccess(house, id, async ({ transaction, municipality }) => {
    const at = house.now();
    const people = await endSessionsOf(transaction, { ...ended, municipality }, at);
    for (const person of people)
      await noteAct(
        house,
        { transaction, municipality },
        {
          at,
          event: "signed-out",
          subject: "afmelden",
          actor: person,
          details: { way: "provider" },
        },
      );
    return people.length;
  });
