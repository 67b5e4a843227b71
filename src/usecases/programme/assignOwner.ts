import type { Actor } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { Owner } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";

const wordsOf = (owner: Owner): string | null => {
  switch (owner.kind) {
    case "notStated":
      return null;
    case "asWritten":
      return owner.text;
    case "person":
      return owner.asWritten;
  }
};

/** Gives an action to a person; the words of the plan about its owner stay beside the name. */
export const assignOwner = (
  house: House,
  actor: Actor,
  { person, reason, ...seen }: Seen & { readonly person: PersonId; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-owner-assigned" },
    kind: actionKind,
    reason,
    next: async (action, office) => {
      await assertPlaces(office, { units: [], people: [person] });
      return ok({ ...action, owner: { kind: "person", person, asWritten: wordsOf(action.owner) } });
    },
  });
