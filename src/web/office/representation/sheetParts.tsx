import type { PublishedShare } from "../../../domain/workforce/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Term } from "../../components/term.tsx";
import { Text } from "../../components/text.tsx";
import { ageSheet, gradeSheet, type MirrorSheet, type Shown } from "./mirrorSheets.ts";
import { SheetPlot } from "./sheetPlot.tsx";
import { sheetTable } from "./sheetTable.tsx";

/** Returns where the figures of a table come from, and those they are held against. */
export function sourceOf({ visit }: Shown, { table }: MirrorSheet, published: PublishedShare | null): string {
  const words = visit.texts.representation;
  const own = words.source(visit.formats.number(table.release), visit.formats.day(table.referenceDate));
  if (published === null) return own;
  const { population, source, referenceDate } = published.table;
  const beside = words.publishedSource(
    words.population[population],
    source,
    visit.formats.day(referenceDate),
  );
  return `${own} ${beside}`;
}

const bandOf = ({ visit }: Shown, published: PublishedShare | null) => {
  if (published === null) return undefined;
  const words = visit.texts.representation;
  const { share, lower, upper, table } = published;
  const text = words.band(
    words.population[table.population],
    visit.formats.percentage(Math.round(share * 1000) / 10),
  );
  return { at: share * 100, low: lower * 100, high: upper * 100, text };
};

/** What a hidden figure and the bar around a dot mean. */
function Explained({ visit }: Shown) {
  const words = visit.texts.representation;
  return (
    <div class="eb-split">
      <Term question={words.hiddenWhy}>{words.hiddenAnswer}</Term>
      <Term question={words.chance}>{words.chanceAnswer}</Term>
    </div>
  );
}

/** Women along the grades, as a picture and as a table. */
export function GradesPart(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.representation;
  const sheet = gradeSheet(shown);
  if (sheet === null) return null;
  const band = bandOf(shown, read.women);
  const left = sheet.lines.filter(({ card, isTotal }) => !isTotal && card.part === null).length;
  const who = read.women && words.population[read.women.table.population];
  return (
    <Section id="schalen" title={words.grades} close>
      <SheetPlot
        shown={shown}
        sheet={sheet}
        band={band}
        text={who === null ? words.reading : `${words.reading} ${words.readingBeside(who)}`}
        source={sourceOf(shown, sheet, read.women)}
        isTold
      />
      {left > 0 && (
        <Text small soft>
          {words.gradesLeft(visit.formats.number(left))}
        </Text>
      )}
      <Explained {...shown} />
    </Section>
  );
}

/** The same figures of the grades, to be read and looked up. */
export function GradesTable(shown: Shown) {
  const sheet = gradeSheet(shown);
  if (sheet === null) return null;
  return (
    <Section id="tabel" title={shown.visit.texts.representation.sameTable} width="wide">
      <DataTable {...sheetTable(shown.visit, sheet)} />
    </Section>
  );
}

/** How old who works here is, beside the same ages of the labour force. */
export function AgesPart(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.representation;
  const sheet = ageSheet(shown);
  if (sheet === null || read.ages === null) return null;
  const published = read.ages.rows.find((row) => row.published !== null)?.published ?? null; // no source tells of ages
  const who = published && words.population[published.table.population];
  return (
    <Section id="leeftijd" title={words.ages}>
      <SheetPlot
        shown={shown}
        sheet={sheet}
        text={who === null ? words.agesReading : `${words.agesReading} ${words.readingMark(who)}`}
        source={sourceOf(shown, sheet, published)}
      />
    </Section>
  );
}
