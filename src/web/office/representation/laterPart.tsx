import { everybody, type LaterShare } from "../../../domain/workforce/index.ts";
import { unitWord } from "../../../export/groupWord.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { wholePercentage } from "./figureCard.ts";
import type { Shown } from "./mirrorSheets.ts";

function cellsOf({ visit }: Shown, name: string, { share, referenceDate }: LaterShare): readonly string[] {
  const { number, percentage, day } = visit.formats;
  const { tooFew } = visit.texts.representation;
  if (share.kind !== "shown" && share.kind !== "tooFew") return [];
  const people = number(share.whole.value);
  const rounded = (value: number): string => percentage(wholePercentage(value));
  return share.kind === "tooFew"
    ? [name, people, tooFew, "", "", day(referenceDate)]
    : [
        name,
        people,
        rounded(share.share),
        rounded(share.interval.lower),
        rounded(share.interval.upper),
        day(referenceDate),
      ];
}

/** Shares of women of later days than those of the pictures: a row a group, each with its own day; nothing where there are none. */
export function LaterPart(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.representation;
  const { grades, units } = read.later;
  const gradeWord = (code: string): string => (code === everybody ? words.everybody : words.gradeName(code));
  const rows = [
    ...grades.map((one) => cellsOf(shown, gradeWord(one.code), one)),
    ...units
      .filter(({ code }) => code !== everybody)
      .map((one) => cellsOf(shown, unitWord(visit.texts, read.unitNames, one.code), one)),
  ];
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
