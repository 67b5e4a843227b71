import type { Actor } from "../../domain/access/index.ts";
import type { LinearSolver } from "../../domain/disclosure/index.ts";
import { unitsOn } from "../../domain/organisation/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { firstDayOf, lastDayOf, type Period } from "../../domain/shared/period.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import {
  keptRegister,
  missingFrom,
  type PlacementRegister,
  type PlacementRegisterDraft,
} from "../../domain/workforce/index.ts";
import { holdOutside, nextNumber } from "../../storage/office/brought.ts";
import {
  addPlacement,
  type KeptPlacementRegister,
  listPlacements,
} from "../../storage/office/placementStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";

const isSame = (one: PlacementRegisterDraft | PlacementRegister) => {
  const place = `${one.kind} ${one.period} ${one.cohort}`;
  return (other: PlacementRegister): boolean => `${other.kind} ${other.period} ${other.cohort}` === place;
};

/** The units of the last day of a period, or of today while it goes on. */
const dayOf = ({ today }: Office, period: Period): Day =>
  lastDayOf(period) < today ? lastDayOf(period) : today;

/**
 * Keeps a register of internships, trainees, places, contacts or supervision (requirements BI-03 to BI-06), and returns what was
 * kept: of people the numbers of units as far as they may be shown. One of a period that is there already corrects that one, and shows no
 * unit that was hidden.
 */
export const registerPlacements = (
  house: House,
  actor: Actor,
  draft: PlacementRegisterDraft,
  solver: LinearSolver,
): Promise<Result<PlacementRegister, readonly RuleProblem[]>> =>
  perform<PlacementRegister, readonly RuleProblem[]>(
    house,
    actor,
    { may: "bringOutside", event: "placements-registered" },
    async (office) => {
      if (firstDayOf(draft.period) > office.today) return refused([{ code: "W148", at: "period" }]);
      await holdOutside(office);
      const before = await listPlacements(office);
      const same = before.filter(isSame(draft));
      const register = keptRegister(draft, {
        units: unitsOn(await unitRecord(office), dayOf(office, draft.period)),
        hiddenBefore: same.flatMap(({ units }) =>
          units.flatMap(({ unit, number }) => (number === null ? [unit] : [])),
        ),
        threshold: await smallestGroupOf(office),
        solver,
        clock: () => house.now().getTime(),
      });
      if (!register.ok)
        return refused(
          "code" in register.problem ? [{ code: register.problem.code, at: "units" }] : register.problem,
        );
      const number = nextNumber(before);
      await addPlacement(office, register.value, number);
      return ok({ value: register.value, trace: { subject: `cijfers/stages/${number}` } });
    },
  );

/** A register with how many were missing from what was agreed; null where nothing was agreed. */
export type PlacementStanding = {
  readonly register: KeptPlacementRegister;
  readonly missing: Stated<number>;
};

/** Returns the registers that stand, by kind and period: of two of one period the last one. */
export const readPlacements = (house: House, actor: Actor): Promise<readonly PlacementStanding[]> =>
  consult(house, actor, "readOutside", async (office) => {
    const all = await listPlacements(office);
    return all
      .filter((register, at) => !all.slice(at + 1).some(isSame(register)))
      .map((register) => ({ register, missing: missingFrom(register) }));
  });
