import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Benchmark,
  type Programme,
  quartersBack,
  type ReportedFigure,
  type SeenAuthor,
  type SeenObjective,
  type Sight,
  type StatusCounts,
  seenAuthor,
  seenObjective,
  type Target,
  type Theme,
} from "../../domain/programme/index.ts";
import type { ReportProblem } from "../../domain/reporting/index.ts";
import { type Day, dayOf, endOfDay } from "../../domain/shared/day.ts";
import { lastDayOf, type Period } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import {
  type ActionCount,
  countActions,
  countByObjective,
  type ObjectiveCount,
} from "../../storage/office/overviewStore.ts";
import {
  countPlanned,
  listPlannedActions,
  type PlannedAction,
  type PlannedCount,
} from "../../storage/office/plannedStore.ts";
import { getProgramme, recordBegan } from "../../storage/office/programmeStore.ts";
import {
  listRecentChanges,
  type RecentChange as StoredChange,
} from "../../storage/office/recentChangeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { countStatusesAt } from "../../storage/office/statusHistoryStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightWithRoles } from "../access/sightOf.ts";
import { consult, type House, timeZone } from "../perform.ts";
import { latestReport } from "../reporting/yearsWithReport.ts";
import { figuresWithRead, type ReadingsOfTargets } from "./figuresRead.ts";

/** The statuses at the end of a quarter, or now. */
export type StatusThen = { readonly until: Period | "now"; readonly counts: StatusCounts };

/** Something that changed; by whom and why only for who may read every action, for others null. */
export type RecentChange = Omit<StoredChange, "by"> & { readonly by: SeenAuthor | null };

/** What the first page of a programme shows. */
export type Overview = {
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly objectives: readonly SeenObjective[];
  readonly targets: readonly Target[];
  readonly benchmarks: readonly Benchmark[];
  readonly figures: readonly ReportedFigure[];
  /** What the targets read, for this reader. */
  readonly readings: ReadingsOfTargets;
  readonly counts: readonly ActionCount[];
  readonly byObjective: readonly ObjectiveCount[];
  /** What runs or is still to come, by theme and quarter. */
  readonly plannedCounts: readonly PlannedCount[];
  /** The same one by one, in the order of the plan, where they are not too many to read. */
  readonly planned: readonly PlannedAction[] | "tooMany";
  readonly changes: readonly RecentChange[];
  /** How many actions had which status at the end of the last quarters that were recorded, and now. */
  readonly history: readonly StatusThen[];
  /** The latest year that has a report, or why there is none. */
  readonly report: Result<number, ReportProblem>;
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

/** Seven quarters and now stand beside each other on a page. */
const mostQuarters = 7;

async function historyOf(office: Office, key: string): Promise<readonly StatusThen[]> {
  const began = dayOf(await recordBegan(office, key), timeZone);
  const quarters = quartersBack({ began, today: office.today, most: mostQuarters });
  const ends = quarters.map((quarter) => endOfDay(lastDayOf(quarter), timeZone));
  const counted = await countStatusesAt(office, key, [...ends, office.at]);
  return counted.map((counts, at) => ({ until: quarters[at] ?? "now", counts })); // after the last quarter: now
}

function seenChange(sight: Sight, { by, reason, told, ...change }: StoredChange): RecentChange {
  if (!mayAct(sight.actor, "readAction", { unit: null, people: [] }))
    return { ...change, by: null, reason: null, told: null };
  return { ...change, by: by === null ? null : seenAuthor(sight, by), reason, told };
}

const read = (house: House, actor: Actor, key: string, most: number): Promise<Overview> =>
  consult(house, actor, "readProgramme", async (office) => {
    const sight = await sightWithRoles(office, actor);
    const objectives = await objectiveStore.list(office, key);
    const changes = await listRecentChanges(office, key, 5);
    const programme = await getProgramme(office, key);
    const targets = await targetStore.list(office, key);
    const typed = await reportedFigureStore.list(office, key);
    const { figures, readings } = await figuresWithRead(office, actor, { targets, figures: typed });
    return {
      programme,
      themes: await themeStore.list(office, key),
      objectives: objectives.map((one) => seenObjective(sight, one)),
      targets,
      benchmarks: await benchmarkStore.list(office, key),
      figures,
      readings,
      counts: await countActions(office, key, office.today),
      byObjective: await countByObjective(office, key),
      ...(await readPlanned(office, key, most)),
      changes: changes.map((one) => seenChange(sight, one)),
      history: await historyOf(office, key),
      report: await latestReport(office, programme),
      today: office.today,
    };
  });

/** Returns the overview of a programme as it stands now; it depends on the roles of the reader, not on who it is. */
export const readOverview = (house: House, actor: Actor, key: string): Promise<Overview> =>
  read(house, actor, key, mostBars);

/** Returns the same with every planned action, as far as they fit on one sheet. */
export const readPlanning = (house: House, actor: Actor, key: string): Promise<Overview> =>
  read(house, actor, key, mostOnSheet);
