import type { Unit, UnitId } from "../../src/domain/organisation/index.ts";
import type { UnitPlan } from "../../src/domain/programme/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** Returns a unit whose identifier is its code, under another one or at the top. */
export const aUnit = (code: string, parent: string | null): Unit => ({
  id: code as UnitId,
  code,
  name: `Onderdeel ${code}`,
  kind: "cluster",
  parent: parent as UnitId | null,
  beginsOn: dayFrom("2020-01-01"),
  endsOn: null,
  version: 1,
});

/** Returns an empty plan of one unit. */
export const aUnitPlan = (differing: Partial<UnitPlan> = {}): UnitPlan => ({
  key: "zorg",
  unit: "zorg" as UnitId,
  profile: null,
  start: null,
  formation: null,
  assignment: null,
  objectives: null,
  organisation: null,
  consequences: null,
  phases: [],
  indicators: [],
  worksCouncil: [],
  participation: null,
  agreement: null,
  trainingHours: null,
  complyOrExplain: null,
  evidence: [],
  version: 1,
  ...differing,
});
