import type { Programme } from "../../domain/programme/index.ts";
import {
  changesTold,
  lastYearOf,
  type ProgrammeChange,
  type ReportProblem,
  reportYear,
  yearsInReach,
} from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listActionDatesAt } from "../../storage/office/actionDatesStore.ts";
import { listChanges } from "../../storage/office/changeStore.ts";
import { findProgrammeAt, recordBegan } from "../../storage/office/programmeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import { momentIn } from "./programmeThen.ts";

/** A programme of which is asked about which years there is a report. */
type Asked = {
  readonly office: Office;
  readonly programme: Programme;
  readonly began: Date;
  /** Only a programme without a stated start is judged by what changed in it; read once for all years. */
  readonly changes: () => Promise<readonly ProgrammeChange[]>;
};

async function askedOf(office: Office, programme: Programme): Promise<Asked> {
  let changes: Promise<readonly ProgrammeChange[]> | undefined;
  return {
    office,
    programme,
    began: await recordBegan(office, programme.key),
    changes: () => {
      changes ??= listChanges(office, programme.key);
      return changes;
    },
  };
}

/** Returns the year, or why there is no report about it: the same answer that the report itself gives. */
async function judge(asked: Asked, year: number): Promise<Result<number, ReportProblem>> {
  const { office, began } = asked;
  const { key } = asked.programme;
  const { moment, instant } = momentIn(year, office, began);
  const programme = await findProgrammeAt(office, key, instant);
  if (!programme) throw new NotFound();
  // where the start is stated it matters only whether there is an action: of thousands one is enough
  const which = programme.start === null ? "all" : { most: 1 };
  const actions = await listActionDatesAt(office, key, instant, which);
  const figures = await reportedFigureStore.listAt(office, key, instant);
  const changes = programme.start === null ? await asked.changes() : [];
  const told = changesTold(year, moment, changes);
  return reportYear({ programme, actions, figures }, { year, moment, changes: told });
}

const inReach = ({ programme, office, began }: Asked) =>
  yearsInReach(programme, { today: office.today, began: dayOf(began, timeZone) });

/** Returns the years that have a report, in order. */
export async function yearsWithReport(office: Office, programme: Programme): Promise<readonly number[]> {
  const asked = await askedOf(office, programme);
  const years: number[] = [];
  for (const year of inReach(asked)) if ((await judge(asked, year)).ok) years.push(year);
  return years;
}

/** Returns the latest year that has a report, or why the last year that could have one has none. */
export async function latestReport(
  office: Office,
  programme: Programme,
): Promise<Result<number, ReportProblem>> {
  const asked = await askedOf(office, programme);
  for (const year of inReach(asked).toReversed()) {
    const judged = await judge(asked, year);
    if (judged.ok) return judged;
  }
  return judge(asked, lastYearOf(programme, office.today));
}
