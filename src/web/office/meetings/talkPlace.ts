import type { Programme } from "../../../domain/programme/index.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { trailTo, within } from "../programme/programmePlace.ts";

/** Returns the way to the talks of a programme. */
export const trailToTalks = (
  visit: OfficeVisit,
  programme: Pick<Programme, "key" | "title">,
): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.talks.title, href: within(visit, programme, paths.talks) },
];
