import { type Actor, holdingsOn } from "../../domain/access/index.ts";
import {
  type CommitteeYearInput,
  type CommitteeYearReport,
  committeeYearInput,
  committeeYearReport,
  type NamedRole,
  type ReportLayout,
  type ReportProblem,
  withoutNames,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { listChanges } from "../../storage/office/changeStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { roleBookOf } from "../access/findActor.ts";
import { consult, type House, perform } from "../perform.ts";
import { layoutOf } from "./layoutOf.ts";
import { programmeThen } from "./programmeThen.ts";
import { latestReport, yearsWithReport } from "./yearsWithReport.ts";

/** How a role is named in a report; the words come from the caller, who knows the language. */
export type RoleWords = (role: string) => string;

/** Everybody with the role that a paper may name: the one they had on a day. */
export type RolesOn = (day: Day) => readonly NamedRole[];

/** Reads who had which role when, once for all the days that a paper asks about. */
export async function rolesOn(office: Office, words: RoleWords): Promise<RolesOn> {
  const book = await roleBookOf(office);
  const people = await listPeople(office);
  return (day) =>
    people.map(({ id, name }) => {
      const [first] = holdingsOn(book, id, day);
      return { person: id, name, role: first ? words(first.role) : null };
    });
}

/** Returns everybody with the role that a paper of one day may name. */
export const namedRoles = async (office: Office, words: RoleWords, day: Day): Promise<readonly NamedRole[]> =>
  (await rolesOn(office, words))(day);

type Asked = { readonly programme: string; readonly year: number; readonly words: RoleWords };
/** A report names roles (R108): it is all that leaves, the plan and the names it was made from stay here. */
export type MadeReport = {
  readonly report: CommitteeYearReport;
  readonly layout: ReportLayout;
  /** The years that have a report. */
  readonly years: readonly number[];
};

/** Reads what the report of a year is made of: the programme at its moment, and everything known of the year. */
async function materialOf(office: Office, { programme, year, words }: Asked) {
  const { parts, ...then } = await programmeThen(office, programme, year);
  const { asOf, began, shows } = then.moment;
  const people = await namedRoles(office, words, shows === "firstRecord" ? began : asOf);
  const changes = await listChanges(office, programme);
  return { parts, material: { year, ...then, changes, people } };
}

const layoutFor = (office: Office, { programme, year }: Asked): Promise<ReportLayout> =>
  layoutOf(office, { programme, report: "committeeYear", about: String(year) });

/** What the report of a year is frozen with, and why it corrects another. */
type FrozenYear = {
  readonly input: CommitteeYearInput;
  readonly layout: ReportLayout;
  readonly reason: string | null;
};

/** Returns what the report of a year follows from, what is written in it, and why it corrects another, without a name of anybody (R135): what an edition is frozen with. */
export async function frozenCommitteeYear(
  office: Office,
  { reason, ...asked }: Asked & { readonly reason: string | null },
): Promise<FrozenYear> {
  const { parts, material } = await materialOf(office, asked);
  const layout = await layoutFor(office, asked);
  return withoutNames({ input: committeeYearInput(parts, material), layout, reason }, material.people);
}

async function make(office: Office, asked: Asked): Promise<Result<MadeReport, ReportProblem>> {
  const { parts, material } = await materialOf(office, asked);
  const report = committeeYearReport(parts, material);
  if (!report.ok) return report;
  const years = await yearsWithReport(office, await getProgramme(office, asked.programme));
  const layout = withoutNames(await layoutFor(office, asked), material.people);
  return ok({ report: report.value, layout, years });
}

/** Returns the yearly report to a council committee as it stood at its moment; R101 to R104 and R110 say why there is none. */
export const readCommitteeYear = (
  house: House,
  actor: Actor,
  asked: Asked,
): Promise<Result<MadeReport, ReportProblem>> =>
  consult(house, actor, "makeReport", (office) => make(office, asked));

/** Returns the latest year that has a report, or null where there is none yet. */
export const readLatestYear = (house: House, actor: Actor, programme: string): Promise<number | null> =>
  consult(house, actor, "makeReport", async (office) => {
    const latest = await latestReport(office, await getProgramme(office, programme));
    return latest.ok ? latest.value : null;
  });

/** Writes a report as a file; what cannot be written is refused. */
export type WriteReport<File, Problem> = (made: MadeReport) => Promise<Result<File, Problem>>;

/**
 * Returns a file of the same report to take along. Making it is recorded before it leaves, because it is not public yet;
 * a file that cannot be written is refused and leaves nothing in the log.
 */
export async function makeCommitteeYear<File, Problem>(
  house: House,
  actor: Actor,
  asked: Asked,
  write: WriteReport<File, Problem>,
): Promise<Result<File, ReportProblem | Problem>> {
  const made = await readCommitteeYear(house, actor, asked);
  const file = made.ok ? await write(made.value) : made;
  if (!file.ok) return file;
  const subject = `programma/${asked.programme}/rapportages/jaar/${asked.year}`;
  const act = { may: "makeReport", event: "report-made" } as const;
  return perform<File, never>(house, actor, act, async () => ok({ value: file.value, trace: { subject } }));
}
