import {
  comparators,
  type GradeBand,
  type Target,
  targetBases,
  targetUnits,
} from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { rhythmText } from "../../../domain/shared/rhythm.ts";
import type { Texts } from "../../../texts/index.ts";
import type { TargetChoices } from "../../../usecases/programme/readTarget.ts";
import {
  allOf,
  choiceIn,
  choiceOrNull,
  type Entered,
  type FormProblem,
  type Read,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { periodField } from "./periodField.ts";
import { rhythmOrNull } from "./rhythmChoice.ts";
import { baselineIn, breakLines, breaksIn, linesOf, milestonesIn } from "./seriesLines.ts";
import { numberOrNull, numberWord, periodOrNull, wholeOrNull } from "./typed.ts";

/** Returns the salary scales as typed; an end or a mark without a beginning is refused. */
function gradesOrNull(entered: Entered, { plan }: Texts): Read<GradeBand | null> {
  const [from, to] = [wordOrNull(entered, "schaal-van"), wordOrNull(entered, "schaal-tot")];
  const managersOnly = entered.has("leiding");
  if (from !== null) return ok({ from, to, managersOnly });
  return to === null && !managersOnly ? ok(null) : refused({ field: "schaal-van", text: plan.mustSay });
}

/** Returns a target as it was typed in. */
export const targetIn = (entered: Entered, { texts }: OfficeVisit, { units }: TargetChoices) =>
  allOf({
    objective: ok(wordIn(entered, "doel")),
    measure: ok(wordIn(entered, "maat")),
    population: ok(wordIn(entered, "bij-wie")),
    definition: ok(wordOrNull(entered, "definitie")),
    unit: choiceIn(entered, "eenheid", targetUnits, texts),
    comparator: choiceIn(entered, "vergelijking", comparators, texts),
    value: numberOrNull(entered, "waarde", texts),
    benchmark: ok(wordOrNull(entered, "vergelijkingscijfer")),
    dueDate: periodOrNull(entered, "gehaald", texts),
    baseYear: wholeOrNull(entered, "basisjaar", texts),
    baseline: baselineIn(entered, "nulmeting", texts),
    milestones: milestonesIn(entered, "mijlpalen", texts),
    seriesBreaks: breaksIn(entered, "breuken", texts),
    base: choiceOrNull(entered, "deel", targetBases, texts),
    about: choiceOrNull(
      entered,
      "onderdeel",
      units.map(({ id }) => id),
      texts,
    ),
    grades: gradesOrNull(entered, texts),
    rhythm: rhythmOrNull(entered, "hoe-vaak", texts),
    source: ok(wordOrNull(entered, "bron")),
    note: ok(wordOrNull(entered, "opmerking")),
  });

/** Returns a new target as it was typed in, or all that is wrong with it: also what the rules of a target would ask next. */
export function newTargetIn(entered: Entered, visit: OfficeVisit, choices: TargetChoices) {
  const read = targetIn(entered, visit, choices);
  const unsaid = unsaidIn(entered, visit.texts);
  if (unsaid.length === 0) return read;
  return refused([...unsaid, ...(read.ok ? [] : read.problem)]);
}

/** Returns the questions that a new target leaves open and a target must answer. */
function unsaidIn(entered: Entered, { problems }: Texts): readonly FormProblem[] {
  const mirrors = wordIn(entered, "vergelijking") === "reflects";
  const asked = {
    doel: problems.T108,
    maat: problems.T101,
    "bij-wie": problems.T101,
    definitie: problems.T104,
    [mirrors ? "vergelijkingscijfer" : "waarde"]: problems.T102,
    gehaald: problems.T103,
    ...(wordIn(entered, "eenheid") === "growth" ? { basisjaar: problems.T105 } : {}),
  };
  return Object.entries(asked)
    .filter(([field]) => wordIn(entered, field) === "")
    .map(([field, text]) => ({ field, text }));
}

/** Returns the questions with what a target now says. */
export const targetAnswers = (target: Target, visit: OfficeVisit): Entered =>
  startWith({
    doel: target.objective,
    maat: target.measure,
    "bij-wie": target.population,
    definitie: target.definition,
    eenheid: target.unit,
    vergelijking: target.comparator,
    waarde: numberWord(target.value, visit),
    vergelijkingscijfer: target.benchmark,
    gehaald: periodField(target.dueDate, visit.formats),
    basisjaar: target.baseYear === null ? null : String(target.baseYear),
    nulmeting: linesOf(target.baseline ?? [], visit), // not stated is an empty field
    mijlpalen: linesOf(target.milestones, visit),
    breuken: breakLines(target.seriesBreaks, visit),
    deel: target.base,
    onderdeel: target.about,
    "schaal-van": target.grades?.from ?? null, // all scales
    "schaal-tot": target.grades?.to ?? null, // all scales
    leiding: target.grades?.managersOnly ? ["ja"] : [],
    "hoe-vaak": target.rhythm === null ? null : rhythmText(target.rhythm),
    bron: target.source,
    opmerking: target.note,
  });

/** The question in which a refusal about a field of a target is mended. */
export const targetFieldOf = {
  objective: "doel",
  measure: "maat",
  population: "bij-wie",
  definition: "definitie",
  value: "waarde",
  benchmark: "vergelijkingscijfer",
  dueDate: "gehaald",
  baseYear: "basisjaar",
  milestones: "mijlpalen",
};
