import type { Programme } from "../../../domain/programme/index.ts";
import type { StandingRequest } from "../../../usecases/governance/readConsentRequests.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns the way to what the works council is asked. */
export const trailToCouncil = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.worksCouncil.title, href: within(visit, programme, paths.worksCouncil) },
];

/** Returns which request the address is about. */
export const requestIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  request: String(visit.params["request"]),
});

/** Returns how a request stands, in the words of what it asks. */
export const standWord = (
  { request, stands }: Pick<StandingRequest, "request" | "stands">,
  { texts }: Pick<OfficeVisit, "texts">,
): string => texts.worksCouncil.stateName[request.right][stands];

/** Returns whether what waits for a request may begin. */
export function openWord({ isOpen, record }: StandingRequest, { texts, formats }: OfficeVisit): string {
  const { worksCouncil: words } = texts;
  if (isOpen === null) return words.notHeld;
  if (!isOpen) return words.isShut;
  return record?.endsOn ? words.until(formats.day(record.endsOn)) : words.isOpen;
}
