import type { FoundTarget } from "../../../usecases/programme/readTarget.ts";
import type { Fact } from "../../components/facts.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { benchmarkIn, gradesIn } from "./targetWords.ts";
import { periodOr, rhythmIn, valueIn } from "./words.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: FoundTarget };

function SeriesList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="eb-plain-list">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

const listOr = (lines: readonly string[], otherwise: string): Fact["value"] =>
  lines.length === 0 ? otherwise : <SeriesList lines={lines} />;

/** Returns the series around a target: where it stood, where it should be in between, where counting changed. */
function seriesFacts({ visit, found: { target } }: Shown): readonly Fact[] {
  const { goals: words, common, plan } = visit.texts;
  const point = (period: Parameters<typeof visit.formats.period>[0], value: number) =>
    `${visit.formats.period(period)}: ${valueIn(target, value, visit)}`;
  const baseline = (target.baseline ?? []).map(
    // not stated is said in words
    ({ period, value, note }) => point(period, value) + (note === null ? "" : ` (${note})`),
  );
  const milestones = target.milestones.map(({ period, value }) => point(period, value));
  const breaks = target.seriesBreaks.map(
    ({ period, reason }) => `${visit.formats.period(period)}: ${reason}`,
  );
  return [
    { term: words.baseline, value: listOr(baseline, common.notStated) },
    { term: words.milestones, value: listOr(milestones, plan.none) },
    ...(breaks.length === 0 ? [] : [{ term: words.breaks, value: <SeriesList lines={breaks} /> }]),
  ];
}

/** Returns everything a target says about what exactly is meant. */
export function targetFacts(shown: Shown): readonly Fact[] {
  const { visit, found } = shown;
  const { goals: words, common, plan } = visit.texts;
  const { target, benchmarks, units } = found;
  const benchmark = benchmarks.find(({ key }) => key === target.benchmark);
  const unit = units.find(({ id }) => id === target.about);
  return [
    { term: words.population, value: target.population },
    { term: words.about, value: unit?.name ?? plan.wholeOrganisation },
    { term: words.grades, value: gradesIn(target.grades, visit) },
    { term: words.unit, value: words.unitName[target.unit] },
    { term: words.base, value: target.base === null ? common.notStated : words.baseName[target.base] },
    { term: words.comparator, value: words.comparatorName[target.comparator] },
    {
      term: words.value,
      value: target.value === null ? common.notStated : valueIn(target, target.value, visit),
    },
    ...(target.baseYear === null ? [] : [{ term: words.baseYear, value: String(target.baseYear) }]),
    { term: words.dueDate, value: periodOr(target.dueDate, visit) },
    { term: words.definition, value: target.definition ?? common.notStated },
    { term: words.benchmark, value: benchmark ? benchmarkIn(benchmark, visit) : plan.none },
    ...seriesFacts(shown),
    { term: words.rhythm, value: target.rhythm === null ? common.notStated : rhythmIn(target.rhythm, visit) },
    { term: words.source, value: target.source ?? common.notStated },
    ...(target.note === null ? [] : [{ term: words.note, value: target.note }]),
  ];
}
