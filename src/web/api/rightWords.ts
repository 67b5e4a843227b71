import { type Act, permissions, type ReadingRight, readingRights } from "../../domain/access/index.ts";

/** How the reading rights are called in tokens, in the document and in refusals. */
export const rightWords: Readonly<Record<ReadingRight, string>> = {
  programmes: "programmas",
  actions: "acties",
  money: "geld",
  figures: "cijfers",
  managementFigures: "bestuurscijfers",
};

/** Returns the rights with which an act can be done, by the permission table. */
export const rightsFor = (act: Act | "anyClient"): readonly string[] =>
  act === "anyClient"
    ? []
    : readingRights
        .filter((right) => permissions[act][right] !== undefined)
        .map((right) => rightWords[right]);
