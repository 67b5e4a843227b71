import { type Act, mayAct } from "../../../domain/access/index.ts";
import type { NotStatedKind, Programme } from "../../../domain/programme/index.ts";
import type { Silent } from "../../../usecases/programme/readNotStated.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "./programmePlace.ts";

/** Where a kind is filled in: the form, what its address calls the thing, the field, and who may. */
type Way = { readonly path: string; readonly as: string; readonly field: string; readonly may: Act };

const inProgramme = (field: string): Way => ({
  path: paths.changeProgramme,
  as: "programme",
  field,
  may: "changeProgramme",
});
const inTarget = (field: string): Way => ({
  path: paths.changeTarget,
  as: "target",
  field,
  may: "changeProgramme",
});
const inAction = (path: string, field: string): Way => ({ path, as: "action", field, may: "changeAction" });
const inObjective = (path: string, field: string): Way => ({
  path,
  as: "objective",
  field,
  may: "changeProgramme",
});

const ways: Readonly<Record<NotStatedKind, Way>> = {
  programmeStart: inProgramme("begin"),
  programmeEnd: inProgramme("einde"),
  programmeAdoptedOn: inProgramme("vastgesteld"),
  programmeMandate: inProgramme("opdracht"),
  objectiveOwner: inObjective(paths.changeObjective, "eigenaar"),
  objectiveTarget: inObjective(paths.newTarget, "maat"),
  targetValue: inTarget("waarde"),
  targetDueDate: inTarget("gehaald"),
  targetBaseline: inTarget("nulmeting"),
  targetBenchmark: inTarget("vergelijkingscijfer"),
  actionStatus: inAction(paths.actionStatus, "stand"),
  actionOwner: inAction(paths.actionOwner, "persoon"),
  actionOwnerInWords: inAction(paths.actionOwner, "persoon"),
  actionPlanning: inAction(paths.actionPlanning, "begint"),
  actionObjectiveOrMeasure: inAction(paths.changeAction, "doel"),
  actionTheme: inAction(paths.changeAction, "thema"),
  budgetKind: { path: paths.changeBudgetLine, as: "line", field: "soort", may: "changeMoney" },
  riskOwner: { path: paths.changeRisk, as: "risk", field: "eigenaar", may: "changeRisk" },
  riskReview: { path: paths.changeRisk, as: "risk", field: "bekijken", may: "changeRisk" },
};

/** Returns the address of the field that says what is missing, for who may fill it in; a closed programme has none. */
export function wayToSay(
  visit: OfficeVisit,
  programme: Programme,
  kind: NotStatedKind,
  { key, subject }: Silent,
): string | undefined {
  const { path, as, field, may } = ways[kind];
  if (programme.closedOn !== null) return undefined;
  if (!mayAct(visit.actor, may, subject)) return undefined;
  return `${within(visit, programme, path, { [as]: key })}#${field}`;
}
