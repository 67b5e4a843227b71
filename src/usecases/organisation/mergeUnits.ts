import type { Actor } from "../../domain/access/index.ts";
import { type UnitDraft, type UnitId, unitsMerged } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { House } from "../perform.ts";
import { reorganise } from "./reorganise.ts";

/** Makes several units one from a day on; the units under them come under the new one, which is returned. */
export const mergeUnits = (
  house: House,
  actor: Actor,
  input: {
    readonly units: readonly UnitId[];
    readonly into: UnitDraft;
    readonly day: Day;
    readonly reason: string | null;
  },
) =>
  reorganise(house, actor, { event: "units-merged", ...input }, (record) =>
    unitsMerged(record, { ...input, id: house.newId() as UnitId }),
  );
