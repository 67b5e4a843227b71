import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { showPublicEdition, showPublicList, takePublicFile } from "./publicPages.tsx";

const published = { none: "published for everybody" } as const;

/** What everybody reads without signing in: published editions. */
export const publicRoutes: readonly Route[] = [
  { get: paths.publicEditions, handler: showPublicList, may: "anyone", audit: published },
  { get: paths.publicEdition, handler: showPublicEdition, may: "anyone", audit: published },
  { get: paths.publicEditionFile, handler: takePublicFile, may: "anyone", audit: published },
];
