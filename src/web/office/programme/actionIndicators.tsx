import { type IndicatorValue, lastValueOf } from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { lastDayOf } from "../../../domain/shared/period.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { SmallSeries } from "../../charts/smallSeries.tsx";
import { DataTable, type DataTableProps } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import type { Shown } from "./actionForm.tsx";
import { indicatorValueIn } from "./words.ts";

type Followed = { readonly key: string; readonly name: string; readonly isAsked: boolean };

/** Returns the indicators of the action now, and those that were told of before, by their last name. */
function followedIn({ found: { action, values } }: Shown): readonly Followed[] {
  const past = new Set(values.map(({ indicator }) => indicator));
  for (const { key } of action.indicators) past.delete(key);
  return [
    ...action.indicators.map(({ key, name }) => ({ key, name, isAsked: true })),
    ...[...past].flatMap((key) => {
      const last = lastValueOf(key, values);
      return last === undefined ? [] : [{ key, name: last.name, isAsked: false }];
    }),
  ];
}

const inTime = (values: readonly IndicatorValue[]): readonly IndicatorValue[] =>
  values.toSorted((one, other) =>
    lastDayOf(one.period) === lastDayOf(other.period)
      ? one.update - other.update
      : lastDayOf(one.period) < lastDayOf(other.period)
        ? -1
        : 1,
  );

/** Returns one value a day or period: of two about the same the one that was told last. */
const latest = (values: readonly IndicatorValue[]): readonly IndicatorValue[] => [
  ...new Map(inTime(values).map((value) => [value.period, value])).values(),
];

function tableOf(name: string, values: readonly IndicatorValue[], visit: OfficeVisit): DataTableProps {
  const { series: words } = visit.texts.indicators;
  const hasPeople = values.some(({ population }) => population !== null);
  return {
    caption: name,
    captionHidden: true,
    columns: [
      { key: "periode", head: words.period, kind: "text" },
      { key: "waarde", head: words.value, kind: "number" },
      ...(hasPeople ? [{ key: "mensen", head: words.people, kind: "number" as const }] : []),
      { key: "verteld", head: words.told, kind: "text" },
    ],
    rows: inTime(values)
      .toReversed()
      .map((value) => ({
        cells: [
          visit.formats.period(value.period),
          indicatorValueIn(value, visit),
          ...(hasPeople ? [value.population === null ? "" : visit.formats.number(value.population)] : []),
          visit.formats.day(dayOf(value.at, timeZone)),
        ],
      })),
  };
}

function Series({ shown, followed }: { readonly shown: Shown; readonly followed: Followed }) {
  const { visit, found } = shown;
  const { series: words } = visit.texts.indicators;
  const { key, name, isAsked } = followed;
  const values = found.values.filter(({ indicator }) => indicator === key);
  const points = latest(values);
  const [first, last] = [points.at(0), points.at(-1)];
  const heading = isAsked ? name : `${name} (${words.past})`;
  if (!first || !last)
    return (
      <>
        <h3 class="utrecht-heading-3">{heading}</h3>
        <Text soft>{words.none}</Text>
      </>
    );
  const said = (value: IndicatorValue) => indicatorValueIn(value, visit);
  const finding = words.finding(said(last), visit.formats.period(last.period));
  const table = tableOf(name, values, visit);
  if (points.length < 2)
    return (
      <>
        <h3 class="utrecht-heading-3">{heading}</h3>
        <Text soft>{`${finding}.`}</Text>
        <DataTable {...table} />
      </>
    );
  return (
    <SmallSeries
      id={`reeks-${key}`}
      points={points.map((value) => ({
        day: lastDayOf(value.period),
        value: value.value,
        label: said(value),
      }))}
      words={{
        heading,
        text: `${finding}.`,
        title: name,
        desc: words.desc(said(first), said(last)),
        showTable: visit.texts.common.showAsTable,
      }}
      table={table}
    />
  );
}

/** The numbers by which the action is followed, each as a small series; nothing where it has none. */
export function ActionIndicators(shown: Shown) {
  const followed = shown.found.detailed ? followedIn(shown) : [];
  if (followed.length === 0) return null;
  return (
    <Section id="cijfers" title={shown.visit.texts.indicators.title}>
      {followed.map((one) => (
        <Series shown={shown} followed={one} />
      ))}
    </Section>
  );
}
