import type { SeenEntry } from "../../../domain/council/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns which commitment or motion the address is about. */
export const entryIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  entry: String(visit.params["entry"]),
});

/** Returns an address of a commitment or motion. */
export const atEntry = (
  visit: OfficeVisit,
  programme: Programme,
  { key }: Pick<SeenEntry, "key">,
  path: string = paths.councilEntry,
): string => within(visit, programme, path, { entry: key });

/** Returns the way to the register of a programme. */
export const trailToRegister = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.councilRegister.title, href: within(visit, programme, paths.councilRegister) },
];

/** Returns a commitment or motion with its number, whole. */
export const titleOf = ({ number, text }: Pick<SeenEntry, "number" | "text">): string =>
  number === null ? text : `${number}: ${text}`;

/** From so many letters on, words are left out where an entry only has to be known again. Judgement. */
const longest = 80;

/** Returns how a commitment or motion is called in a trail or above a form: its number with its first words. */
export function nameOf(entry: Pick<SeenEntry, "number" | "text">): string {
  const title = titleOf(entry);
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))}…`;
}
