import { phasesOn, templateFields, type UnitPlan } from "../../../domain/programme/index.ts";
import type { PlannedUnit, UnitPlans } from "../../../usecases/programme/readUnitPlans.ts";
import { RoadmapKey } from "../../charts/roadmapKey.tsx";
import { TimeBar } from "../../charts/timeBar.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { axisOfPhases, lastInvolvement, phaseBars, phaseWords, planAddress } from "./unitWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: UnitPlans };
type Planned = PlannedUnit & { readonly plan: UnitPlan };
type Axis = ReturnType<typeof axisOfPhases>;

const isPlanned = (one: PlannedUnit): one is Planned => one.plan !== null;

type GrowthProps = { readonly one: Planned; readonly axis: Axis; readonly shown: Shown };

function Growth({ one, axis, shown }: GrowthProps) {
  const { visit, found } = shown;
  const { unit, plan } = one;
  if (plan.phases.length === 0) return <>{visit.texts.unitPlans.noPhase}</>;
  const desc = phasesOn(plan.phases, found.today)
    .map((phase) => `${phaseWords(phase, visit)} (${visit.texts.unitPlans.phaseWhen[phase.when]})`)
    .join("; ");
  return (
    <TimeBar
      {...axis}
      id={`groei-${found.units.indexOf(one)}`}
      today={found.today}
      plannings={phaseBars(plan, found.today)}
      title={visit.texts.unitPlans.growthOf(unit.name)}
      desc={desc}
    />
  );
}

function cellsOf(one: Planned, axis: Axis, shown: Shown) {
  const { visit, found } = shown;
  const { unitPlans: words, common } = visit.texts;
  const { unit, plan, empty } = one;
  const [first] = phasesOn(plan.phases, found.today);
  const all = templateFields.length;
  return [
    <Link href={planAddress(visit, found.programme, unit)}>{unit.name}</Link>,
    first === undefined ? words.noPhase : phaseWords(first, visit),
    <Growth one={one} axis={axis} shown={shown} />,
    <ul class="eb-plain-list">
      <li>{words.withWorksCouncil(lastInvolvement(plan, visit) ?? common.notStated)}</li>
      <li>{words.inCycle(plan.agreement === null ? common.notStated : words.agreed)}</li>
    </ul>,
    visit.formats.number(plan.indicators.length),
    plan.trainingHours === null ? common.notStated : visit.formats.number(plan.trainingHours),
    words.filledOf(all - empty.length, all),
  ];
}

/** The plans side by side: where each begins, how it grows and what is agreed; there is no order of better and worse. */
export function StartTable(shown: Shown) {
  const { visit, found } = shown;
  const { unitPlans: words, plan, programme } = visit.texts;
  const planned = found.units.filter(isPlanned);
  if (planned.length === 0) return <Text>{words.startNone}</Text>;
  const axis = axisOfPhases(
    planned.map((one) => one.plan),
    found.today,
  );
  const { slip: _, ghost: __, ...key } = programme.roadmap.key;
  return (
    <>
      <Text soft>{words.startText}</Text>
      <RoadmapKey words={key} />
      <DataTable
        caption={plan.table(words.startCaption)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "onderdeel", head: words.unit, kind: "text" },
          { key: "begin", head: words.startsWith, kind: "text" },
          {
            key: "groei",
            head: `${words.growth}, ${visit.texts.work.inTime(axis.from.slice(0, 4), axis.until.slice(0, 4))}`,
            kind: "picture",
          },
          { key: "afspraken", head: words.agreements, kind: "text" },
          { key: "indicatoren", head: words.startIndicators, kind: "number" },
          { key: "uren", head: words.startHours, kind: "number" },
          { key: "kopjes", head: words.filled, kind: "number" },
        ]}
        rows={planned.map((one) => ({ cells: cellsOf(one, axis, shown) }))}
      />
    </>
  );
}
