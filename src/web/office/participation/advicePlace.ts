import { mayAct } from "../../../domain/access/index.ts";
import type { Programme } from "../../../domain/programme/index.ts";
import type { SeenAdvice } from "../../../usecases/participation/readAdvices.ts";
import type { Crumb } from "../../components/trail.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns which advice the address is about. */
export const adviceIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  advice: String(visit.params["advice"]),
});

/** Returns an address within an advice. */
export const inAdvice = (
  visit: OfficeVisit,
  { programme, one }: { readonly programme: Programme; readonly one: Pick<SeenAdvice, "advice"> },
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { advice: one.advice.key, ...filled });

/** Returns the way to the advice on a programme; who sits in the committee alone comes from there. */
export function trailToAdvices(visit: OfficeVisit, programme: Programme): readonly Crumb[] {
  const { advices: words } = visit.texts;
  if (hereOf(visit) === "committee")
    return [{ word: words.ownTitle, href: at(paths.committee, { municipality: visit.municipality.slug }) }];
  return [...trailTo(visit, programme), { word: words.title, href: within(visit, programme, paths.advices) }];
}

/** Returns under which word of the menu advice lies for a reader. */
export const hereOf = ({ actor }: OfficeVisit): "programme" | "committee" =>
  mayAct(actor, "readProgramme") ? "programme" : "committee";
