import type { Day } from "../domain/shared/day.ts";
import { declareTables, readChosen } from "../usecases/workforce/declareTables.ts";
import { publishFigures } from "../usecases/workforce/publishFigures.ts";
import { readReleases } from "../usecases/workforce/readReleases.ts";
import { releaseBy } from "../usecases/workforce/releaseFigures.ts";
import { publicTables, publishingDecision } from "./content/workforce/gate.ts";
import { done } from "./done.ts";
import { daysAfter, monthsIn, type StaffDesk } from "./fillStaff.ts";
import { monthOf } from "./workforce/months.ts";

const endsQuarter = (day: Day): boolean => (monthOf(day) + 1) % 3 === 0;

/** A quarter with its figures: they went out, or were refused with the code of a rule. */
export type QuarterReleased = { readonly referenceDate: Day; readonly refused: string | null };

/** So many releases at most: each takes longer than the one before. */
export const mostQuarters = 4;

/** The last quarters and the one a year before the last, so that the last tells who came and left; one in between has no release. */
const quartersOf = (months: readonly Day[]): readonly Day[] => {
  const year = months.filter(endsQuarter).slice(-mostQuarters - 1);
  return year.length > mostQuarters ? year.toSpliced(1, 1) : year;
};

/** Before the first release some tables are chosen for everybody; once. */
async function choosePublic({ house, analyst }: StaffDesk): Promise<void> {
  for (const key of publicTables) {
    const [now] = await readChosen(house, analyst);
    const table = now?.tables.find((one) => one.key === key);
    if (now === undefined || table === undefined || table.readers === "public") continue;
    const change = { key, table: { ...table, readers: "public" as const }, seen: now.number };
    done(await declareTables(house, analyst, change));
  }
}

/** The clerk makes the tables for everybody public some days after they went out. */
async function makePublic(desk: StaffDesk, referenceDate: Day, release: number): Promise<void> {
  const house = daysAfter(desk, referenceDate, 25);
  const said = { release, keys: publicTables, decision: publishingDecision };
  done(await publishFigures(house, desk.clerk, said));
}

/**
 * Releases the figures of the last quarters that are not released yet, as the analyst would, and gives each of them. What a rule
 * refuses is told of and passed over, so that releasing may stop after any quarter and go on later.
 */
export async function* releaseQuarters(desk: StaffDesk): AsyncGenerator<QuarterReleased> {
  const { house, analyst, protection } = desk;
  const [last] = await readReleases(house, analyst);
  const quarters = quartersOf(await monthsIn(desk));
  for (const referenceDate of quarters) {
    if (last !== undefined && referenceDate <= last.referenceDate) continue;
    const then = daysAfter(desk, referenceDate, 10);
    if (last === undefined) await choosePublic({ ...desk, house: then });
    const made = await releaseBy(then, analyst, referenceDate, protection.protect);
    // about the last ones somebody still decides
    if (made.ok && referenceDate !== quarters.at(-1))
      await makePublic(desk, referenceDate, made.value.number);
    yield { referenceDate, refused: made.ok ? null : made.problem.code };
  }
}
