import type { Actor } from "../../domain/access/index.ts";
import { checkObjective, peopleOf } from "../../domain/programme/index.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { House } from "../perform.ts";
import type { ObjectiveValues } from "./addObjective.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { changePart, type Seen } from "./changePart.ts";
import { objectiveKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Changes the title, theme or owner of an objective, or why it is attainable. */
export const changeObjective = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: ObjectiveValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeProgramme", event: "objective-changed" },
    kind: objectiveKind,
    reason,
    next: async (objective, office) => {
      const after = { ...objective, ...values };
      await assertPlaces(office, { units: [], people: peopleOf({ ...after, participants: [] }) });
      return unlessRefused(after, checkObjective(after, await themeStore.list(office, seen.programme)));
    },
  });
