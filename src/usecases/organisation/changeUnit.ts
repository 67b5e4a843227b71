import type { Actor } from "../../domain/access/index.ts";
import { latestUnit, type UnitDraft, type UnitId, unitChanged } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { refused } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { reorganise } from "./reorganise.ts";

/** Renames or moves a unit from a day on; before that day it stays what it was. `seen` is the version the form showed. */
export const changeUnit = (
  house: House,
  actor: Actor,
  input: {
    readonly unit: UnitId;
    readonly seen: number;
    readonly draft: UnitDraft;
    readonly day: Day;
    readonly reason: string | null;
  },
) =>
  reorganise(house, actor, { event: "unit-changed", ...input }, (record) =>
    latestUnit(record, input.unit).version === input.seen
      ? unitChanged(record, input.unit, input.draft, input.day)
      : refused("V101"),
  );
