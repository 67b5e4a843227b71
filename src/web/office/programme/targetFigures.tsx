import type { ReportedFigure } from "../../../domain/programme/index.ts";
import { lastDayOf } from "../../../domain/shared/period.ts";
import type { FoundTarget } from "../../../usecases/programme/readTarget.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { figureIn, periodOr } from "./words.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: FoundTarget };

function figureCells(figure: ReportedFigure, { visit, found }: Shown) {
  const { goals: words, programme, plan } = visit.texts;
  const { formats } = visit;
  const { interval, population, source, instrument, note } = figure;
  const unit = found.units.find(({ id }) => id === figure.about)?.name;
  const group = unit ?? words.group[figure.group];
  const said = [instrument, source, note, figure.alreadyPublished ? words.published : null];
  return [
    periodOr(figure.period, visit),
    figureIn(found.target, figure.value, visit),
    interval === null
      ? plan.none
      : programme.between(
          figureIn(found.target, interval.lower, visit),
          figureIn(found.target, interval.upper, visit),
        ),
    population === null ? group : words.peopleOf(group, formats.number(population)),
    said.filter((part) => part !== null).join(". "),
  ];
}

/** Everything that somebody typed for a target, the latest first. */
export function TargetFigures(shown: Shown) {
  const { goals: words } = shown.visit.texts;
  const { typed } = shown.found;
  if (typed.length === 0) return <Text>{words.noFigures}</Text>;
  const dayOf = ({ period }: ReportedFigure) => (period === null ? "" : lastDayOf(period));
  const columns = (["period", "value", "interval", "over", "source"] as const).map((key) => ({
    key,
    head: words.figureColumns[key],
    kind: key === "value" ? ("number" as const) : ("text" as const),
  }));
  return (
    <DataTable
      caption={shown.visit.texts.plan.table(words.figuresTitle(typed.length))}
      captionHidden
      columns={columns}
      rows={typed
        .toSorted((one, other) => (dayOf(one) > dayOf(other) ? -1 : 1))
        .map((figure) => ({ id: figure.key, cells: figureCells(figure, shown) }))}
    />
  );
}
