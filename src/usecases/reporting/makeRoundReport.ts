import type { Act, Actor } from "../../domain/access/index.ts";
import { deriveRoundReport, type ReportLayout, type RoundReport } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertMay, consult, type House, perform } from "../perform.ts";
import { frozenRoundReport, type RoundReportAsked, type RoundReportProblem } from "./frozenRoundReport.ts";
import { countSplitActions } from "./splitActions.ts";

/** A report on a round with the order of its parts and what somebody wrote in it. */
export type MadeRoundReport = {
  readonly report: RoundReport;
  readonly layout: ReportLayout;
  /** How many actions are not in it because they stand on a unit that was split over this one and others. */
  readonly split: number;
};

/** The report of one unit is also made by who leads it; the one of all units is not. */
const mayMake = ({ unit }: RoundReportAsked): Act => (unit === null ? "makeReport" : "makeUnitReport");

function assertMayMake(actor: Actor, asked: RoundReportAsked): void {
  const { unit } = asked;
  assertMay(actor, mayMake(asked), ...(unit === null ? [] : [{ unit, people: [] }]));
}

async function make(
  office: Office,
  asked: RoundReportAsked,
): Promise<Result<MadeRoundReport, RoundReportProblem>> {
  const frozen = await frozenRoundReport(office, { ...asked, reason: null });
  if (!frozen.ok) return frozen;
  const { input, layout } = frozen.value;
  const { unit } = asked;
  const split = unit === null ? 0 : await countSplitActions(office, { ...asked, unit });
  return ok({ report: deriveRoundReport(input), layout, split });
}

/** Returns the report on a round, of the whole organisation or of one unit; R114 while it is open. */
export const readRoundReport = (
  house: House,
  actor: Actor,
  asked: RoundReportAsked,
): Promise<Result<MadeRoundReport, RoundReportProblem>> =>
  consult(house, actor, mayMake(asked), (office) => {
    assertMayMake(actor, asked);
    return make(office, asked);
  });

/**
 * Returns a file of the same report to take along. Making it is recorded before it leaves, because it is not public yet;
 * a file that cannot be written is refused and leaves nothing in the log.
 */
export async function makeRoundReport<File, Problem>(
  house: House,
  actor: Actor,
  asked: RoundReportAsked,
  write: (made: MadeRoundReport) => Promise<Result<File, Problem>>,
): Promise<Result<File, RoundReportProblem | Problem>> {
  const made = await readRoundReport(house, actor, asked);
  const file = made.ok ? await write(made.value) : made;
  if (!file.ok) return file;
  const subject = `programma/${asked.programme}/rondes/${asked.round}/rapportage`;
  const act = { may: mayMake(asked), event: "report-made" } as const;
  const trace = { subject, details: { kind: asked.kind, unit: asked.unit } };
  return perform<File, never>(house, actor, act, async () => ok({ value: file.value, trace }));
}
