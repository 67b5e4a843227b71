import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { showFigures } from "./figuresPage.tsx";

/** The way to everything that is counted. */
export const figureRoutes: readonly Route[] = [
  {
    get: paths.figures,
    handler: showFigures,
    may: "readFigures",
    audit: { none: "ways to other pages, and the day of the last release" },
  },
];
