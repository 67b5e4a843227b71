import { type RoundReportKind, roundReportKinds } from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { OfficeVisit } from "../../visit.ts";

/** The word of each report in an address. */
export const roundReportWord: Readonly<Record<RoundReportKind, string>> = {
  unitQuarter: "onderdelen",
  sponsor: "opdrachtgever",
  councilHalfYear: "raad",
  organisationYear: "organisatie",
  final: "eind",
};

/** Returns which report on which round an address asks for; another word is no report. */
export function roundReportIn({ params }: Pick<OfficeVisit, "params">) {
  const report = String(params["report"]);
  const kind = roundReportKinds.find((one) => roundReportWord[one] === report);
  if (kind === undefined) throw new NotFound();
  return { kind, report, round: String(params["round"]) };
}
