import type { Actor } from "../../domain/access/index.ts";
import type {
  Benchmark,
  Objective,
  Programme,
  ReportedFigure,
  Target,
  Theme,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import {
  type ActionCount,
  countActions,
  countByObjective,
  listRecentChanges,
  type ObjectiveCount,
  type RecentChange,
} from "../../storage/office/overviewStore.ts";
import {
  countPlanned,
  listPlannedActions,
  type PlannedAction,
  type PlannedCount,
} from "../../storage/office/plannedStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

/** What the first page of a programme shows. */
export type Overview = {
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly objectives: readonly Objective[];
  readonly targets: readonly Target[];
  readonly benchmarks: readonly Benchmark[];
  readonly figures: readonly ReportedFigure[];
  readonly counts: readonly ActionCount[];
  readonly byObjective: readonly ObjectiveCount[];
  /** What runs or is still to come, by theme and quarter. */
  readonly plannedCounts: readonly PlannedCount[];
  /** The same one by one, in the order of the plan, where they are not too many to read. */
  readonly planned: readonly PlannedAction[] | "tooMany";
  readonly changes: readonly RecentChange[];
  readonly today: Day;
};

/** More bars than this nobody reads: the picture shows counts instead. */
const mostBars = 60;
/** On one sheet of paper of its own more of them can be read. */
const mostOnSheet = 120;

async function readPlanned(office: Office, key: string, most: number) {
  const plannedCounts = await countPlanned(office, key, office.today);
  const count = plannedCounts.reduce((sum, { due }) => sum + due, 0);
  const planned = count > most ? ("tooMany" as const) : await listPlannedActions(office, key, most);
  return { plannedCounts, planned };
}

const read = (house: House, actor: Actor, key: string, most: number): Promise<Overview> =>
  consult(house, actor, "readProgramme", async (office) => ({
    programme: await getProgramme(office, key),
    themes: await themeStore.list(office, key),
    objectives: await objectiveStore.list(office, key),
    targets: await targetStore.list(office, key),
    benchmarks: await benchmarkStore.list(office, key),
    figures: await reportedFigureStore.list(office, key),
    counts: await countActions(office, key, office.today),
    byObjective: await countByObjective(office, key),
    ...(await readPlanned(office, key, most)),
    changes: await listRecentChanges(office, key, 5),
    today: office.today,
  }));

/** Returns the overview of a programme as it stands now. */
export const readOverview = (house: House, actor: Actor, key: string): Promise<Overview> =>
  read(house, actor, key, mostBars);

/** Returns the same with every planned action, as far as they fit on one sheet. */
export const readPlanning = (house: House, actor: Actor, key: string): Promise<Overview> =>
  read(house, actor, key, mostOnSheet);
