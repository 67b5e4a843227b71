import type { UnitId } from "../../../domain/organisation/index.ts";
import { type RoundReportKind, roundReportKinds } from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { idIn } from "../organisation/places.ts";
import { programmeIn, within } from "../programme/programmePlace.ts";

/** The word of each report in an address. */
export const roundReportWord: Readonly<Record<RoundReportKind, string>> = {
  unitQuarter: "onderdelen",
  sponsor: "opdrachtgever",
  councilHalfYear: "raad",
  organisationYear: "organisatie",
  final: "eind",
};

/** Which report on which round, and of which unit; null for the whole organisation. */
export type RoundReportPlace = {
  readonly kind: RoundReportKind;
  readonly round: string;
  readonly unit: UnitId | null;
};

/** Returns which report on which round an address asks for; another word is no report. One unit has its quarterly report. */
export function roundReportIn(visit: OfficeVisit): RoundReportPlace {
  const { params } = visit;
  const round = String(params["round"]);
  if (params["unit"] !== undefined) return { kind: "unitQuarter", round, unit: idIn<"unit">(visit, "unit") };
  const kind = roundReportKinds.find((one) => roundReportWord[one] === String(params["report"]));
  if (kind === undefined) throw new NotFound();
  return { kind, round, unit: null };
}

/** Returns the addresses of a report on a round: its page, its files and where it is frozen. */
export function roundReportAt(visit: OfficeVisit, { kind, round, unit }: RoundReportPlace) {
  const programme = { key: programmeIn(visit) };
  const own = unit === null ? null : { round, unit };
  const report = { round, report: roundReportWord[kind] };
  return {
    page: own
      ? within(visit, programme, paths.unitReport, own)
      : within(visit, programme, paths.roundReport, report),
    file: (format: string) =>
      own
        ? within(visit, programme, paths.unitReportFile, { ...own, format })
        : within(visit, programme, paths.roundReportFile, { ...report, format }),
    freeze: own
      ? within(visit, programme, paths.freezeUnitReport, own)
      : within(visit, programme, paths.freezeRoundReport, report),
  };
}
