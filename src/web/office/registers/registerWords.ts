import type { Stated } from "../../../domain/shared/stated.ts";
import type { TargetRow } from "../../charts/againstTargetLayout.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";

/** Returns a total in words; one that is hidden says so, and is never nought. */
export const totalIn = ({ texts, formats }: OfficeVisit, value: Stated<number>): string =>
  value === null ? texts.registers.hidden : formats.number(value);

/** Returns what was agreed in words. */
export const targetIn = ({ texts, formats }: OfficeVisit, target: Stated<number>): string =>
  target === null ? texts.registers.noTarget : formats.number(target);

/** Returns a bar with its words: what was counted, of what was agreed. */
export function barOf(visit: OfficeVisit, { label, value, target }: Omit<TargetRow, "text">): TargetRow {
  const counted = totalIn(visit, value);
  const text =
    target === null ? counted : visit.texts.registers.ofTarget(counted, visit.formats.number(target));
  return { label, value, target, text };
}

/** Returns the way to a page of the banenafspraak. */
export const jobsTrail = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  { word: visit.texts.registers.jobs.title, href: to(visit, paths.jobCounts) },
];

/** Returns the way to a page of internships and trainees. */
export const placementsTrail = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  { word: visit.texts.registers.placements.title, href: to(visit, paths.placements) },
];
