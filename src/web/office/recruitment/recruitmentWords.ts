import { plainWords, type RecruitmentMethod } from "../../../domain/recruitment/index.ts";
import { textsFor } from "../../../texts/index.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";

/** Returns the way to a page about recruitment. */
export const recruitmentTrail = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  { word: visit.texts.recruitment.title, href: to(visit, paths.recruitment) },
];
export const methodsTrail = (visit: OfficeVisit) => [
  ...recruitmentTrail(visit),
  { word: visit.texts.recruitment.methods.title, href: to(visit, paths.recruitmentMethods) },
];
export const vacanciesTrail = (visit: OfficeVisit) => [
  ...recruitmentTrail(visit),
  { word: visit.texts.recruitment.vacancies.title, href: to(visit, paths.vacancies) },
];

const usualName = (usual: Readonly<Record<string, string>>, key: string): string => usual[key] ?? key; // every usual method has a name

/** Returns a method in words: as the municipality named it, or as the product does. */
export function methodName({ texts }: OfficeVisit, { key, name, isUsed }: RecruitmentMethod): string {
  const { usual, notCounted } = texts.recruitment.methods;
  const word = name ?? usualName(usual, key); // the product names its own methods
  return isUsed ? word : notCounted(word);
}

/** Returns by which plain words a list of vacancies may name the usual methods, in both languages. */
export function methodWords(): ReadonlyMap<string, string> {
  return new Map(
    (["nl", "en"] as const).flatMap((language) =>
      Object.entries(textsFor(language).recruitment.methods.usual).map(
        ([key, name]) => [plainWords(name), key] as const,
      ),
    ),
  );
}
