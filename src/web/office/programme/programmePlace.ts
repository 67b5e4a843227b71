import { type Act, mayAct } from "../../../domain/access/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { Crumb } from "../../components/trail.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

type Named = Pick<Programme, "key" | "title">;

/** Returns an address within a programme. */
export const within = (
  visit: OfficeVisit,
  { key }: Pick<Programme, "key">,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => at(path, { municipality: visit.municipality.slug, programme: key, ...filled });

/** Returns the way to a page of a programme: the list, the programme. */
export const trailTo = (visit: OfficeVisit, programme: Named): readonly Crumb[] => [
  {
    word: visit.texts.programme.listTitle,
    href: at(paths.programmes, { municipality: visit.municipality.slug }),
  },
  { word: programme.title, href: within(visit, programme, paths.programme) },
];

/** Returns the key of the programme in the address. */
export const programmeIn = (visit: OfficeVisit): string => String(visit.params["programme"]);

/** Returns whether a way to an act is shown: the programme is open and the visitor may. */
export const mayStill = (visit: OfficeVisit, programme: Pick<Programme, "closedOn">, act: Act): boolean =>
  programme.closedOn === null && mayAct(visit.actor, act);
