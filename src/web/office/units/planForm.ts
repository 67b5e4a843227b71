import { mayAct } from "../../../domain/access/index.ts";
import { hoursOf, startSteps, type UnitPlan } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../../domain/shared/thrown.ts";
import { problemText } from "../../../texts/index.ts";
import { type FoundUnitPlan, readUnitPlan } from "../../../usecases/programme/readUnitPlan.ts";
import { saveUnitPlan } from "../../../usecases/programme/saveUnitPlan.ts";
import { allOf, choiceOrNull, type Entered, type Read, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { idIn } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { numberOrNull, numberWord, reasonQuestion } from "../programme/typed.ts";
import { effortIn } from "./effortValue.ts";
import { outcomeIn, outcomeWords } from "./outcomeValues.ts";
import { involvementLines, involvementsIn, phaseLines, phasesIn } from "./planLines.ts";
import { planQuestions } from "./planQuestions.ts";
import { planAddress } from "./unitWords.ts";

/** Returns the unit and its plan for somebody who may write it; a unit that is gone gets no plan any more. */
export async function loadPlan(visit: OfficeVisit): Promise<FoundUnitPlan> {
  const place = { programme: programmeIn(visit), unit: idIn<"unit">(visit, "unit") };
  const found = await readUnitPlan(visit.house, visit.actor, place);
  if (!mayAct(visit.actor, "changeUnitPlan", { unit: place.unit, people: [] })) throw new NotAllowed();
  if (found.plan === null && !found.isThere) throw new NotFound();
  return found;
}

/** Returns where a form about the plan of a unit stands, and where it leads back to. */
export function placeOfPlan(visit: OfficeVisit, { programme, unit }: FoundUnitPlan) {
  const back = planAddress(visit, programme, unit);
  const all = { word: visit.texts.unitPlans.title, href: within(visit, programme, paths.unitPlans) };
  return {
    here: "programme" as const,
    kind: unit.name,
    trail: [...trailTo(visit, programme), all, { word: unit.name, href: back }],
    back,
  };
}

/** Returns the assignment; that it is missing (P306) is said together with what cannot be read. */
function assignmentIn(entered: Entered, { texts }: OfficeVisit): Read<string> {
  const word = wordOrNull(entered, "opgave");
  return word === null ? refused({ field: "opgave", text: problemText(texts, "P306") }) : ok(word);
}

/** Returns the training in hours, also where it was typed in days. */
function hoursIn(entered: Entered, visit: OfficeVisit): Read<number | null> {
  const effort = effortIn(entered, "uren", visit);
  return effort.ok && effort.value !== null ? ok(hoursOf(effort.value)) : effort.ok ? ok(null) : effort;
}

const valuesIn = (entered: Entered, visit: OfficeVisit, { unit }: FoundUnitPlan) =>
  allOf({
    unit: ok(unit.id),
    assignment: assignmentIn(entered, visit),
    objectives: ok(wordOrNull(entered, "doelen")),
    profile: ok(wordOrNull(entered, "profiel")),
    start: choiceOrNull(entered, "begin", startSteps, visit.texts),
    formation: numberOrNull(entered, "fte", visit.texts),
    organisation: ok(wordOrNull(entered, "wie")),
    consequences: ok(wordOrNull(entered, "gevolgen")),
    phases: phasesIn(entered, "fasen", visit.texts),
    worksCouncil: involvementsIn(entered, "or", visit.texts),
    participation: ok(wordOrNull(entered, "medewerkers")),
    agreement: ok(wordOrNull(entered, "afspraak")),
    trainingHours: hoursIn(entered, visit),
    complyOrExplain: outcomeIn(entered, visit),
  });

const answers = (plan: UnitPlan, visit: OfficeVisit): Entered =>
  startWith({
    opgave: plan.assignment,
    doelen: plan.objectives,
    profiel: plan.profile,
    begin: plan.start,
    fte: numberWord(plan.formation, visit),
    fasen: phaseLines(plan.phases, visit),
    wie: plan.organisation,
    gevolgen: plan.consequences,
    uren: numberWord(plan.trainingHours, visit),
    or: involvementLines(plan.worksCouncil, visit),
    medewerkers: plan.participation,
    afspraak: plan.agreement,
    "pas-toe": plan.complyOrExplain === null ? null : plan.complyOrExplain.kind,
    uitleg: outcomeWords(plan.complyOrExplain),
  });

/** The form of the plan of a unit: the first time it is written, after that it is changed. */
export const writePlanPage = partPage({
  load: loadPlan,
  view: (visit, found) => {
    const { unitPlans: words } = visit.texts;
    const isNew = found.plan === null;
    return {
      ...placeOfPlan(visit, found),
      title: isNew ? words.write : words.change,
      ...(isNew ? { lead: words.formLead } : {}),
      fields: isNew ? planQuestions(visit) : [...planQuestions(visit), reasonQuestion(visit)],
    };
  },
  start: ({ plan }, visit) => (plan === null ? startWith({}) : answers(plan, visit)),
  version: ({ plan }) => (plan === null ? null : plan.version),
  read: (entered, visit, found) => {
    const read = valuesIn(entered, visit, found);
    return read.ok ? ok({ values: read.value, reason: wordOrNull(entered, "reden") }) : read;
  },
  act: ({ house, actor }, input, { programme, plan }, seen) =>
    saveUnitPlan(house, actor, {
      programme: programme.key,
      known: plan === null ? null : { key: plan.key, seen },
      ...input,
    }),
  fieldOf: {
    assignment: "opgave",
    phases: "fasen",
    worksCouncil: "or",
    formation: "fte",
    trainingHours: "uren",
    complyOrExplain: "uitleg",
  },
});
