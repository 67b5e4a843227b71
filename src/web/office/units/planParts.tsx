import { mayAct } from "../../../domain/access/index.ts";
import { phasesOn, type UnitPlan, type UnitPlanField } from "../../../domain/programme/index.ts";
import type { FoundUnitPlan } from "../../../usecases/programme/readUnitPlan.ts";
import { TimeBar } from "../../charts/timeBar.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { periodOr, valueIn } from "../programme/words.ts";
import { axisOfPhases, phaseBars } from "./unitWords.ts";

/** The plan of one unit on a screen. */
export type Shown = { readonly visit: OfficeVisit; readonly found: FoundUnitPlan };
export type Written = Shown & { readonly plan: UnitPlan };

/** Whether this visitor may write the plan: the programme is open and the unit is one's own. */
export const mayWrite = ({ visit, found }: Shown): boolean =>
  found.programme.closedOn === null &&
  (found.isThere || found.plan !== null) &&
  mayAct(visit.actor, "changeUnitPlan", { unit: found.unit.id, people: [] });

type Words = Exclude<
  UnitPlanField,
  | "actions"
  | "start"
  | "formation"
  | "phases"
  | "indicators"
  | "worksCouncil"
  | "trainingHours"
  | "complyOrExplain"
>;

/** What a plan says under a heading, or that it does not say it yet. */
export const said = ({ visit, plan }: Written, field: Words): string =>
  plan[field] ?? visit.texts.unitPlans.notYet;

const markOf = { past: "done", now: "good", ahead: "notStarted" } as const;

/** The growth of the unit: each phase in time, with what has been reached by then (requirement UP-03). */
export function Growth({ visit, found, plan }: Written) {
  const { unitPlans: words } = visit.texts;
  const phases = phasesOn(plan.phases, found.today);
  if (phases.length === 0) return <Text>{words.notYet}</Text>;
  const axis = axisOfPhases([plan], found.today);
  const bars = phaseBars(plan, found.today);
  return (
    <DataTable
      caption={visit.texts.plan.table(words.growthCaption)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "wanneer", head: words.period, kind: "text" },
        { key: "ambitie", head: words.ambition, kind: "text" },
        { key: "stand", head: words.standing, kind: "status" },
        { key: "tijd", head: words.inTime, kind: "picture" },
      ]}
      rows={phases.map(({ period, ambition, when }, at) => ({
        cells: [
          visit.formats.period(period),
          ambition,
          <StatusMark kind={markOf[when]} word={words.phaseWhen[when]} />,
          <TimeBar
            {...axis}
            id={`fase-${at}`}
            today={found.today}
            plannings={bars.slice(at, at + 1)}
            title={ambition}
            desc={`${visit.formats.period(period)}, ${words.phaseWhen[when]}`}
          />,
        ],
      }))}
    />
  );
}

/** The unit's own indicators under objectives of the programme (requirement OT-08). */
export function Indicators({ visit, found, plan }: Written) {
  const { unitPlans: words, plan: base, common } = visit.texts;
  const { programme, objectives, unit } = found;
  if (plan.indicators.length === 0) return <Text>{words.notYet}</Text>;
  const changes = mayWrite({ visit, found });
  const objectiveOf = (key: string | null) => objectives.find((one) => one.key === key);
  return (
    <DataTable
      caption={base.table(words.indicators)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "indicator", head: words.indicator, kind: "text" },
        { key: "doel", head: words.underObjective, kind: "text" },
        { key: "waarde", head: words.aims, kind: "text" },
        { key: "wanneer", head: words.by, kind: "text" },
        ...(changes ? [{ key: "anders", head: base.change, kind: "status" as const }] : []),
      ]}
      rows={plan.indicators.map((indicator) => {
        const objective = objectiveOf(indicator.objective);
        const place = { unit: unit.id, indicator: indicator.key };
        const href = within(visit, programme, paths.changeIndicator, place);
        return {
          cells: [
            indicator.name,
            objective ? (
              <Link href={within(visit, programme, paths.objective, { objective: objective.key })}>
                {objective.title}
              </Link>
            ) : (
              common.notStated
            ),
            indicator.value === null ? common.notStated : valueIn(indicator, indicator.value, visit),
            periodOr(indicator.dueDate, visit),
            ...(changes ? [<Link href={href}>{words.changeIndicator}</Link>] : []),
          ],
        };
      })}
    />
  );
}
