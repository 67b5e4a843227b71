import type { Actor } from "../../domain/access/index.ts";
import type { LinkedTable } from "../../domain/disclosure/index.ts";
import { unitsOn } from "../../domain/organisation/index.ts";
import {
  countTable,
  type DeclaredTable,
  type Employment,
  type FlowsToCount,
  flowsToCount,
  goingAlong,
  type Staff,
  staffOn,
  tablesOfFlows,
} from "../../domain/workforce/index.ts";
import type { House } from "../perform.ts";
import type { Prepared } from "./preparedRelease.ts";
import { readEmployments, type Snapshot } from "./readEmployments.ts";

async function staffIn({ employments, referenceDate }: Snapshot): Promise<Staff> {
  const rows: Employment[] = [];
  for await (const row of employments) rows.push(row);
  return staffOn(rows, referenceDate);
}

/** Returns who came and left that these tables tell of, in a release of what was prepared. */
export const flowsIn = ({ snapshot, ...prepared }: Prepared, tables: readonly DeclaredTable[]) =>
  flowsToCount(snapshot, tables, prepared);

/** Who worked here on the day on which a period begins; where there are several sets, it is the same day for each. */
async function staffBefore(
  house: House,
  actor: Actor,
  flows: FlowsToCount | undefined,
): Promise<Staff | null> {
  if (flows === undefined) return null;
  const { number } = flows.snapshot;
  return readEmployments(house, actor, { number, purpose: "countFlows" }, staffIn);
}

/**
 * Returns sets of tables with the counts of the people of a snapshot, ready to be protected; one reading of the rows for all. After
 * the tables of a set come those of who came and left, two for each that has them; then what is not shown: the tables that went
 * out before and are not in the set, and what joins those of two days.
 */
export async function countSets(
  house: House,
  actor: Actor,
  prepared: Prepared,
  sets: readonly (readonly DeclaredTable[])[],
): Promise<readonly (readonly LinkedTable[])[]> {
  const { snapshot, record, releases } = prepared;
  const flows = sets.map((tables) => flowsIn(prepared, tables));
  const earlier = await staffBefore(house, actor, flows.find((one) => one !== null) ?? undefined); // no set tells of them
  const { number } = snapshot;
  const later = await readEmployments(house, actor, { number, purpose: "countStaff" }, staffIn);
  const { people, referenceDate } = later;
  const grades = [...new Set(people.flatMap(({ main }) => main.grade ?? []))];
  const units = unitsOn(record, referenceDate);
  const counted = (declared: DeclaredTable) => countTable(declared, people, { units, grades });
  const before = releases.flatMap(({ tables }) => tables.map(({ declared }) => declared));
  const along = (declared: DeclaredTable) => ({
    ...counted(declared),
    name: `before ${declared.key}`,
    isShown: false,
  });
  const flowTables = (told: FlowsToCount | null): readonly LinkedTable[] => {
    if (told === null || earlier === null) return [];
    return tablesOfFlows(told.tables, { earlier, later, record });
  };
  return sets.map((tables, nth) => [
    ...tables.map(counted),
    ...flowTables(flows[nth] ?? null), // each set has its own
    ...goingAlong(tables, before).map(along),
  ]);
}
