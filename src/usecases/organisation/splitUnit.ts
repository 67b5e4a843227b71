import type { Actor } from "../../domain/access/index.ts";
import { type SplitPart, type UnitId, unitSplit } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { House } from "../perform.ts";
import { reorganise } from "./reorganise.ts";

/** Makes one unit several from a day on, each with the units it takes along, and returns the new ones. */
export const splitUnit = (
  house: House,
  actor: Actor,
  input: {
    readonly unit: UnitId;
    readonly parts: readonly Omit<SplitPart, "id">[];
    readonly day: Day;
    readonly reason: string | null;
  },
) =>
  reorganise(house, actor, { event: "unit-split", ...input }, (record) =>
    unitSplit(record, {
      unit: input.unit,
      parts: input.parts.map((part) => ({ ...part, id: house.newId() as UnitId })),
      day: input.day,
    }),
  );
