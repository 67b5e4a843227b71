import type { Actor } from "../../domain/access/index.ts";
import { type UnitId, unitEnded } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { House } from "../perform.ts";
import { reorganise } from "./reorganise.ts";

/** Ends a unit; `day` is the first day on which it is no longer there. */
export const endUnit = (
  house: House,
  actor: Actor,
  input: { readonly unit: UnitId; readonly day: Day; readonly reason: string | null },
) =>
  reorganise(house, actor, { event: "unit-ended", ...input }, (record) =>
    unitEnded(record, input.unit, input.day),
  );
