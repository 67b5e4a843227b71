import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { bringOutsidePage } from "./bringForm.ts";
import { showOutside } from "./outsidePage.tsx";
import { barometerRequestPage } from "./requestForm.ts";
import { showBarometerRequest } from "./requestPage.tsx";
import { showOutsideSeries } from "./seriesPage.tsx";

const read = { none: "published facts, without anybody in them" } as const;

/** Figures from outside: what others published, and what is asked of CBS. */
export const outsideRoutes: readonly Route[] = [
  { get: paths.outside, handler: showOutside, may: "readOutside", audit: read },
  { get: paths.outsideSeries, handler: showOutsideSeries, may: "readOutside", audit: read },
  ...formLines(paths.bringOutside, bringOutsidePage, {
    may: "bringOutside",
    audit: "outside-table-brought-in",
  }),
  ...formLines(paths.newBarometerRequest, barometerRequestPage, {
    may: "bringOutside",
    audit: "barometer-requested",
  }),
  { get: paths.barometerRequest, handler: showBarometerRequest, may: "readOutside", audit: read },
];
