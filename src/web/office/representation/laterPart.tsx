import { everybody, type LaterShare } from "../../../domain/workforce/index.ts";
import { unitWord } from "../../../export/groupWord.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type FigureCard, figureCard } from "./figureCard.ts";
import type { Shown } from "./mirrorSheets.ts";

/** Returns the cards of the shares of women of later days than those of the pictures; the whole organisation once. */
export function laterCards({ visit, read }: Shown): readonly FigureCard[] {
  const words = visit.texts.representation;
  const { grades, units } = read.later;
  const about = { of: "women", published: null, mirrored: null, said: null } as const;
  const cardOf = (by: "grade" | "unit", group: string, later: LaterShare): FigureCard => ({
    ...figureCard(visit, { ...about, by, group, table: later, share: later.share }),
    beside: null, // only figures of one day are compared
  });
  const gradeWord = (code: string): string => (code === everybody ? words.everybody : words.gradeName(code));
  return [
    ...grades.map((one) => cardOf("grade", gradeWord(one.code), one)),
    ...units
      .filter(({ code }) => code !== everybody)
      .map((one) => cardOf("unit", unitWord(visit.texts, read.unitNames, one.code), one)),
  ];
}

function cellsOf({ texts, formats }: OfficeVisit, card: FigureCard): readonly string[] {
  const { number, percentage, day } = formats;
  const { hidden, tooFew } = texts.representation;
  const { group, whole, share, low, high, date } = card;
  const people = whole === null ? hidden : number(whole);
  return share === null || low === null || high === null
    ? [group, people, tooFew, "", "", day(date)]
    : [group, people, percentage(share), percentage(low), percentage(high), day(date)];
}

/** Shares of women of later days than those of the pictures: a row a group, each with its own day; nothing where there are none. */
export function LaterPart(shown: Shown) {
  const { visit } = shown;
  const words = visit.texts.representation;
  const rows = laterCards(shown).map((card) => cellsOf(visit, card));
  if (rows.length === 0) return null;
  return (
    <Section id="later" title={words.later} width="wide">
      <Text>{words.laterWhy}</Text>
      <DataTable
        caption={words.laterTable}
        captionHidden
        narrow="lines"
        columns={[
          { key: "group", head: words.columns.group, kind: "text" },
          { key: "people", head: words.columns.people, kind: "number" },
          { key: "share", head: words.columns.share, kind: "number" },
          { key: "low", head: words.columns.low, kind: "number" },
          { key: "high", head: words.columns.high, kind: "number" },
          { key: "day", head: words.columns.day, kind: "text" },
        ]}
        rows={rows.map((cells) => ({ cells: [...cells] }))}
      />
    </Section>
  );
}
