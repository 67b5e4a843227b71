import type { Programme } from "../../../domain/programme/index.ts";
import type { SeenRound } from "../../../usecases/participation/readContributionRounds.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

type Named = Pick<SeenRound, "round"> & { readonly programme: Programme };

/** Returns which round the address is about. */
export const roundIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  round: String(visit.params["asking"]),
});

/** Returns an address within a round. */
export const inRound = (
  visit: OfficeVisit,
  { programme, round }: Named,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { asking: round.key, ...filled });

/** Returns the way to the rounds of a programme. */
export const trailToRounds = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.contributions.title, href: within(visit, programme, paths.contributionRounds) },
];

/** Returns the days of a round in words. */
export const periodOf = (
  { round }: Pick<SeenRound, "round">,
  { texts, formats }: Pick<OfficeVisit, "texts" | "formats">,
): string => texts.contributions.period(formats.day(round.from), formats.day(round.until));

/** Returns the groups of a round in words. */
export const groupsOf = (
  { round }: Pick<SeenRound, "round">,
  { texts }: Pick<OfficeVisit, "texts">,
): string => round.groups.map((group) => texts.contributions.groupName[group]).join(", ");
