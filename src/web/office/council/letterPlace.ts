import type { Programme } from "../../../domain/programme/index.ts";
import type { SeenLetter } from "../../../usecases/council/readLetter.ts";
import type { Crumb } from "../../components/trail.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns which letter the address is about. */
export const letterIn = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  letter: String(visit.params["letter"]),
});

/** Returns an address within a letter. */
export const inLetter = (
  visit: OfficeVisit,
  { programme, letter }: Pick<SeenLetter, "programme" | "letter">,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): string => within(visit, programme, path, { letter: letter.key, ...filled });

/** Returns the way to the letters of a programme. */
export const trailToLetters = (visit: OfficeVisit, programme: Programme): readonly Crumb[] => [
  ...trailTo(visit, programme),
  { word: visit.texts.letters.title, href: within(visit, programme, paths.letters) },
];
