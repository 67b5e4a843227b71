import type { UnitCount } from "../../../domain/reporting/index.ts";
import { StatusBar } from "../../charts/statusBar.tsx";
import type { StatusSeries } from "../../charts/statusData.ts";
import { StatusKey } from "../../charts/statusKey.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { unitName } from "./cardAction.tsx";
import type { ShownRound } from "./roundPage.tsx";

export type Tempo = Readonly<Record<"good" | "notBegun" | "behind" | "atStandstill" | "noAnswer", number>>;

/** Returns how the actions of a unit go; together they are all that was asked of it. */
export const tempoOf = ({ asked, answered, courses }: UnitCount): Tempo => ({
  good: courses.onSchedule + courses.done,
  notBegun: courses.notBegun,
  behind: courses.behind,
  atStandstill: courses.atStandstill,
  noAnswer: asked - answered,
});

/** Returns the words and dress of how actions go, in the order of a bar. */
export function tempoSeries({ texts }: OfficeVisit): readonly StatusSeries[] {
  const { rounds: words } = texts;
  return [
    { key: "good", kind: "done", word: words.tempo.good },
    { key: "notBegun", kind: "good", word: words.course.notBegun },
    { key: "behind", kind: "late", word: words.course.behind },
    { key: "atStandstill", kind: "postponed", word: words.course.atStandstill },
    { key: "noAnswer", kind: "notStarted", word: words.noAnswer },
  ];
}

/** How the units go beside each other: on schedule, behind, at a standstill, without an answer. */
export function UnitTempo(shown: ShownRound) {
  const { visit, found } = shown;
  const { rounds: words } = visit.texts;
  const series = tempoSeries(visit);
  const most = Math.max(1, ...found.counts.map(({ asked }) => asked));
  if (found.counts.length === 0) return null;
  const rows = found.counts.map((count, at) => {
    const tempo = tempoOf(count);
    const name = unitName(shown, count.unit);
    const id = `tempo-${at}`;
    const desc = series.map(({ key, word }) => `${word}: ${tempo[key as keyof Tempo]}`).join(", ");
    return {
      cells: [
        name,
        <StatusBar {...{ id, series, most, desc }} counts={tempo} title={words.tempo.bar(name)} />,
        ...series.map(({ key }) => String(tempo[key as keyof Tempo])),
      ],
    };
  });
  return (
    <Section id="tempo" title={words.tempo.title} width="wide">
      <Text soft>{words.tempo.text}</Text>
      <StatusKey id="tempo-0" series={series} label={words.tempo.key} />
      <DataTable
        caption={words.tempo.key}
        captionHidden
        columns={[
          { key: "onderdeel", head: words.unit, kind: "text" },
          { key: "beeld", head: words.tempo.of, kind: "picture" },
          ...series.map(({ key, word }) => ({
            key,
            head: word,
            kind: "number" as const,
            quietZero: true,
          })),
        ]}
        rows={rows}
      />
      <p>
        <Link href={within(visit, found.programme, paths.compareUnits)} apart>
          {visit.texts.unitComparison.link}
        </Link>
      </p>
    </Section>
  );
}
