import { type DeclaredTable, readerships } from "../../../domain/workforce/index.ts";
import type { ListedRelease } from "../../../usecases/workforce/readReleases.ts";
import { paths } from "../../paths.ts";
import { authorName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";

/** Returns the way to a page about releases. */
export const releaseTrail = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  { word: visit.texts.releases.title, href: to(visit, paths.releases) },
];

/** Returns what a declared table counts by, in words. */
export const crossedWords = ({ texts }: OfficeVisit, { crosses }: DeclaredTable): string =>
  crosses.map((one) => texts.staffFigures.by[one]).join(` ${texts.staffFigures.and} `);

/** Returns a declared table in words, with its levels of units where it has units. */
export const tableWords = (visit: OfficeVisit, table: DeclaredTable): string => {
  const levels = table.crosses.includes("unit") ? table.unitLevels : null;
  return visit.texts.releases.table(crossedWords(visit, table), levels);
};

/** Returns whom tables are for, in words; who reads most stands last. */
export function readerWords({ texts }: OfficeVisit, tables: readonly DeclaredTable[]): string {
  const kinds = readerships.filter((kind) => tables.some(({ readers }) => readers === kind));
  return kinds.map((kind) => texts.releases.readers[kind]).join("; ");
}

/** Returns who made a release, as this reader may know it. */
export const makerWords = (visit: OfficeVisit, { by }: Pick<ListedRelease, "by">): string =>
  by === null ? visit.texts.releases.byCommand : authorName(by, visit);
