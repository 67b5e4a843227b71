import type { Programme } from "../../../domain/programme/index.ts";
import type { SeenAdvice } from "../../../usecases/participation/readAdvices.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
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

/** Returns the way to the advice on a programme. */
export const trailToAdvices = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.advices.title, href: within(visit, programme, paths.advices) },
];
