import type { Actor } from "../../domain/access/index.ts";
import { checkRasci, type Participant } from "../../domain/programme/index.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";

/** Says which parties an action has, with their letters and the people behind them. */
export const setRasci = (
  house: House,
  actor: Actor,
  { participants, ...seen }: Seen & { readonly participants: readonly Participant[] },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-rasci-set" },
    kind: actionKind,
    reason: null,
    next: async (action, office) => {
      await assertPlaces(office, { units: [], people: participants.flatMap(({ person }) => person ?? []) }); // nobody linked
      const checked = checkRasci(participants);
      return checked.ok
        ? ok({ ...action, participants })
        : refused([{ code: checked.problem, at: "participants" }]);
    },
  });
