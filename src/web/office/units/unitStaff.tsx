import type { StaffCount, StaffLine } from "../../../domain/reporting/index.ts";
import { figureCode } from "../../../export/groupWord.ts";
import { shareWords } from "../../../export/roundReport/staffBlocks.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Folded } from "../../components/folded.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

type Shown = { readonly visit: OfficeVisit; readonly staff: readonly StaffLine[] };

const countWord = ({ texts, formats }: OfficeVisit, count: StaffCount): string =>
  count === "hidden" ? texts.staffFigures.hidden : formats.number(count);

function Women({ visit, staff }: Shown) {
  const { roundReport: words } = visit.texts;
  const { staffColumns: columns } = words;
  const reader = { language: visit.language, locale: visit.municipality.locale };
  return (
    <DataTable
      caption={words.captions.staff}
      captionHidden
      narrow="lines"
      columns={[
        { key: "unit", head: columns.unit, kind: "text" },
        { key: "people", head: columns.people, kind: "number" },
        { key: "women", head: columns.women, kind: "number" },
        { key: "share", head: columns.share, kind: "number" },
        { key: "between", head: columns.interval, kind: "number" },
        { key: "whole", head: columns.whole, kind: "number" },
        { key: "day", head: columns.day, kind: "text" },
      ]}
      rows={staff.map((line) => {
        const { share, interval, whole } = shareWords(line, reader);
        const day = visit.formats.day(line.referenceDate);
        return {
          cells: [
            line.unit,
            countWord(visit, line.people),
            countWord(visit, line.women),
            share,
            interval,
            whole,
            words.dayAndRelease(day, visit.formats.number(line.release)),
          ],
        };
      })}
    />
  );
}

function Ages({ visit, staff }: Shown) {
  const { roundReport: words, staffFigures } = visit.texts;
  const rows = staff.flatMap(({ unit, ages }) =>
    ages.map(({ ages: one, people }) => ({
      cells: [unit, figureCode(visit.texts, new Map(), one), countWord(visit, people)],
    })),
  );
  if (rows.length === 0) return null;
  return (
    <Folded title={words.captions.ages} open={false}>
      <DataTable
        caption={words.captions.ages}
        captionHidden
        narrow="lines"
        columns={[
          { key: "unit", head: words.staffColumns.unit, kind: "text" },
          { key: "ages", head: words.staffColumns.ages, kind: "text" },
          { key: "people", head: staffFigures.people, kind: "number" },
        ]}
        rows={rows}
      />
    </Folded>
  );
}

/** Who works in a unit and in the units in it, as it was released, beside the whole organisation; nothing where nothing was. */
export function UnitStaff({ visit, staff }: Shown) {
  if (staff.length === 0) return null;
  const { roundReport: words, representation } = visit.texts;
  return (
    <Section id="wie-hier-werken" title={words.sections.staff} width="wide">
      <Women visit={visit} staff={staff} />
      <Ages visit={visit} staff={staff} />
      <Text small soft>
        {words.staffSource}
      </Text>
      <Text small soft>
        {words.staffHidden}
      </Text>
      <Text small>
        <Link href={`${at(paths.representation, { municipality: visit.municipality.slug })}#onderdelen`}>
          {representation.besideUnits}
        </Link>
      </Text>
    </Section>
  );
}
