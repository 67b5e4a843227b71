import type { Actor } from "../../domain/access/index.ts";
import { type UnitDraft, type UnitId, unitAdded } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { House } from "../perform.ts";
import { reorganise } from "./reorganise.ts";

/** Begins a unit on a day, which may lie in the past or in the future, and returns its identifier. */
export const addUnit = (
  house: House,
  actor: Actor,
  input: { readonly draft: UnitDraft; readonly day: Day; readonly reason: string | null },
) =>
  reorganise(house, actor, { event: "unit-added", ...input }, (record) =>
    unitAdded(record, input.draft, house.newId() as UnitId, input.day),
  );
