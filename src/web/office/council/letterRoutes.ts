import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import type { partPage } from "../programme/partPage.tsx";
import { addLetterPage, changeLetterPage } from "./letterForms.ts";
import { showLetter, takeLetter } from "./letterPage.tsx";
import { planLetterPage, registerLetterPage } from "./letterPlanForms.ts";
import { showLetters } from "./lettersPage.tsx";

type Page = ReturnType<typeof partPage>;
const may = "writeLetter";

/** The two lines of a form about a letter; while that is held, opening the form is reading it. */
const linesOf = (path: string, { show, take }: Page, audit: string): readonly Route[] => [
  { get: path, handler: show, may, audit: "held-letter-read" },
  { post: path, handler: take, may, audit },
];

export const letterRoutes: readonly Route[] = [
  {
    get: paths.letters,
    handler: showLetters,
    may: "readProgramme",
    audit: { none: "a list without what is held from its reader" },
  },
  ...formLines(paths.newLetter, addLetterPage, { may, audit: "letter-added" }),
  { get: paths.letter, handler: showLetter, may: "readProgramme", audit: "held-letter-read" },
  { get: paths.letterFile, handler: takeLetter, may: "readProgramme", audit: "held-letter-read" },
  ...linesOf(paths.changeLetter, changeLetterPage, "letter-changed"),
  ...linesOf(paths.planLetter, planLetterPage, "letter-planned"),
  ...linesOf(paths.registerLetter, registerLetterPage, "letter-registered"),
];
