import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { takeDiary } from "./diaryFile.ts";
import { takePublicList } from "./openData.tsx";
import { takePublicCatalog } from "./publicCatalog.ts";
import { showPublicCouncil, takePublicCouncil } from "./publicCouncil.tsx";
import { showPublicDecisions, takePublicDecisions } from "./publicDecisions.tsx";
import { showPublicEdition, takePublicFile } from "./publicEditionPage.tsx";
import { showPublicFeed } from "./publicFeed.ts";
import { takePublicFigureFile } from "./publicFigureFiles.tsx";
import { showPublicFigures } from "./publicFiguresPage.tsx";
import { showPublicList } from "./publicListPage.tsx";
import { showPublicRelease } from "./publicReleasePage.tsx";

const page = { may: "anyone", kept: "byLanguage", audit: { none: "published for everybody" } } as const;
const file = { ...page, kept: "forAll" } as const;

/** What everybody reads without signing in: published editions, and figures and registers that were made public. */
export const publicRoutes: readonly Route[] = [
  { get: paths.publicEditions, handler: showPublicList, ...page },
  { get: paths.publicFeed, handler: showPublicFeed, ...page },
  { get: paths.publicCatalog, handler: takePublicCatalog, ...file },
  { get: paths.publicFigures, handler: showPublicFigures, ...page },
  { get: paths.publicRelease, handler: showPublicRelease, ...page },
  { get: paths.publicFigureFile, handler: takePublicFigureFile, ...file },
  { get: paths.publicDecisions, handler: showPublicDecisions, ...page },
  { get: paths.publicDecisionsFile, handler: takePublicDecisions, ...file },
  { get: paths.publicCouncilRegister, handler: showPublicCouncil, ...page },
  { get: paths.publicCouncilFile, handler: takePublicCouncil, ...file },
  { get: paths.publicEdition, handler: showPublicEdition, ...page },
  { get: paths.publicEditionFile, handler: takePublicFile, ...file },
  { get: paths.publicEditionList, handler: takePublicList, ...file },
  { get: paths.diaryFile, handler: takeDiary, may: "anyone", audit: { none: "a program asks all day" } },
];
