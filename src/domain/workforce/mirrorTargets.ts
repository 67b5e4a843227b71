import type { Target } from "../programme/index.ts";
import type { Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import { compareGrades } from "./grade.ts";
import { followed } from "./sharesOnDay.ts";

/** Where in the mirror a target belongs: to the whole organisation, to a group of grades, to a unit, or to none of the pictures. */
export type MirrorPlace =
  | { readonly kind: "organisation" }
  | { readonly kind: "grades"; readonly from: string; readonly andUp: boolean }
  | { readonly kind: "unit"; readonly code: string }
  | { readonly kind: "elsewhere" };

/** A target that reads a share of staff, to be drawn where that share is. */
export type MirrorTarget = {
  readonly key: string;
  readonly programme: string;
  readonly measure: string;
  /** The percentage aimed at, 0..100. */
  readonly aim: number;
  readonly due: Stated<Period>;
  readonly place: MirrorPlace;
};

type Reading = Pick<Target, "key" | "measure" | "unit" | "value" | "dueDate" | "reads">;

function placeOf({ reads }: Pick<Reading, "reads">): MirrorPlace {
  if (reads.kind !== "released") return { kind: "elsewhere" };
  const { who, within } = reads;
  if (who.by !== "sex" || who.code !== followed) return { kind: "elsewhere" };
  if (within === null) return { kind: "organisation" };
  if (within.by === "grade") return { kind: "grades", from: within.code, andUp: within.andUp };
  return within.by === "unit" ? { kind: "unit", code: within.code } : { kind: "elsewhere" };
}

/**
 * Returns the targets of a programme that read a share of staff and aim at a percentage, with where they are drawn. What a target measures
 * is told by the figure that it reads and by nothing else. Source: requirement WM-01; docs/decisions/0038.
 */
export const mirrorTargets = (programme: string, targets: readonly Reading[]): readonly MirrorTarget[] =>
  targets.flatMap((target) => {
    const { key, measure, unit, value: aim, dueDate: due, reads } = target;
    if (reads.kind !== "released" || unit !== "percentage" || aim === null) return [];
    return [{ key, programme, measure, aim, due, place: placeOf(target) }];
  });

/** Returns whether a target is about a grade, alone or with those above it. */
export const isAboutGrade = ({ place }: Pick<MirrorTarget, "place">, grade: string): boolean =>
  place.kind === "grades" && (place.andUp ? compareGrades(grade, place.from) >= 0 : grade === place.from);
