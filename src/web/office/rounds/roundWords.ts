import type { Programme } from "../../../domain/programme/index.ts";
import type { ReportingRound, RoundProposal } from "../../../domain/reporting/index.ts";
import type { Texts } from "../../../texts/index.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { trailTo, within } from "../programme/programmePlace.ts";

/** Returns the key of the round in the address. */
export const roundIn = (visit: OfficeVisit): string => String(visit.params["round"]);

/** Returns the address of a round. */
export const roundAt = (
  visit: OfficeVisit,
  programme: Pick<Programme, "key">,
  { key }: Pick<ReportingRound, "key">,
): string => within(visit, programme, paths.round, { round: key });

/** Returns the way to a round: the programme, the list of rounds, the round. */
export const trailToRound = (
  visit: OfficeVisit,
  programme: Pick<Programme, "key" | "title">,
  round: Pick<ReportingRound, "key" | "name">,
) => [
  ...trailTo(visit, programme),
  { word: visit.texts.rounds.title, href: within(visit, programme, paths.rounds) },
  { word: round.name, href: roundAt(visit, programme, round) },
];

/** Returns what the first report of a proposal is called. */
export const reportName = ({ first: { duty } }: RoundProposal, { duties }: Texts): string =>
  duty.kind === null ? duty.content : duties.kindName[duty.kind];
