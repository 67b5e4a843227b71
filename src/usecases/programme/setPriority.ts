import type { Actor } from "../../domain/access/index.ts";
import { checkAction, newProblems } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import { aroundAction } from "./addAction.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Gives an action priority with the reason why, or takes it away with null. */
export const setPriority = (
  house: House,
  actor: Actor,
  { priority, ...seen }: Seen & { readonly priority: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-priority-set" },
    kind: actionKind,
    reason: null,
    next: async (action, office) => {
      const after = { ...action, priority };
      const around = await aroundAction(office, seen.programme);
      return unlessRefused(after, newProblems(checkAction(action, around), checkAction(after, around)));
    },
  });
