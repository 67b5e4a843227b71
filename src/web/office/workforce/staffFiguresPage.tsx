import type { DatedFigure, DatedTable } from "../../../domain/workforce/index.ts";
import { type FiguresRead, readFigures } from "../../../usecases/workforce/readReleases.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { organisationCrumb } from "../organisation/places.ts";

type Shown = { readonly visit: OfficeVisit; readonly figures: FiguresRead };

/** A code as people say it: of a unit its name, of ages and grades the code itself. */
function wordOf({ visit, figures }: Shown, code: string): string {
  const { staffFigures: words } = visit.texts;
  const known: Readonly<Record<string, string>> = words.code;
  const [unit = "", own] = code.split("/");
  const name = figures.unitNames.get(unit);
  if (name !== undefined) return own === undefined ? name : words.own(name);
  return known[code] ?? code; // ages and grades are their own words
}

function figureWord({ visit, figures }: Shown, { figure, referenceDate }: DatedFigure): string {
  const { staffFigures: words } = visit.texts;
  if (figure.kind !== "shown") return words.hidden;
  const value = visit.formats.number(figure.value);
  const isOld = figures.last !== null && referenceDate !== figures.last.referenceDate;
  return isOld ? words.dated(value, visit.formats.day(referenceDate)) : value;
}

/** People who stand with a unit itself come straight after it. */
const afterTheirUnit = (codes: readonly string[]): readonly string[] => {
  const unitOf = (code: string): string => code.split("/")[0] ?? code; // what is split has a first part
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const place = (code: string): number => placeOf.get(unitOf(code)) ?? codes.length; // a unit of nobody is left out
  return codes.toSorted((one, other) => place(one) - place(other));
};

const isNobody = ({ figure }: DatedFigure): boolean => figure.kind === "shown" && figure.value === 0;

/** A declared table of two characteristics: the first down, the second across. Rows and columns of nobody are left out. */
function Crossed({ table: { declared, cells }, ...shown }: Shown & { readonly table: DatedTable }) {
  const { staffFigures: words } = shown.visit.texts;
  const [down, across] = declared.crosses;
  const filled = cells.filter((cell) => !isNobody(cell));
  const codesAt = (at: number) => [...new Set(filled.map(({ codes }) => codes[at] ?? ""))]; // a table of one characteristic has one column
  const byCodes = new Map(cells.map((cell) => [cell.codes.join("\n"), cell]));
  const columns = codesAt(1);
  const caption = words.caption(words.by[down ?? "unit"], words.by[across ?? "sex"]); // the usual tables cross two
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "row", head: words.by[down ?? "unit"], kind: "text" },
        ...columns.map((code) => ({ key: code, head: wordOf(shown, code), kind: "number" as const })),
      ]}
      rows={afterTheirUnit(codesAt(0)).map((row, nth) => ({
        total: nth === 0,
        cells: [
          wordOf(shown, row),
          ...columns.map((column) => {
            const cell = byCodes.get([row, column].join("\n"));
            return cell === undefined ? "" : figureWord(shown, cell);
          }),
        ],
      }))}
    />
  );
}

function Tables(shown: Shown) {
  const { staffFigures: words } = shown.visit.texts;
  return (
    <>
      <Text>{words.hiddenWhy}</Text>
      <Text>{words.datedWhy}</Text>
      {shown.figures.tables.map((table) => {
        const [down, across] = table.declared.crosses;
        const title = words.caption(words.by[down ?? "unit"], words.by[across ?? "sex"]); // as above
        return (
          <Section id={table.declared.key} title={title} width="wide">
            <Crossed {...shown} table={table} />
          </Section>
        );
      })}
    </>
  );
}

function statusOf({ visit, figures: { last, tables } }: Shown): readonly string[] {
  const { staffFigures: words } = visit.texts;
  if (last === null) return [];
  const everybody = tables[0]?.cells[0]?.figure;
  const day = visit.formats.day(last.referenceDate);
  return everybody?.kind === "shown"
    ? [words.lead(visit.formats.number(everybody.value), day)]
    : [words.leadHidden(day)];
}

/** Who works here: the released figures about staff. */
export async function showStaffFigures(visit: OfficeVisit): Promise<Reply> {
  const figures = await readFigures(visit.house, visit.actor);
  const { staffFigures: words } = visit.texts;
  const shown = { visit, figures };
  return officePage(visit, {
    title: words.title,
    here: "organisation",
    trail: [organisationCrumb(visit), { word: words.title }],
    children: (
      <>
        <Lead title={words.title} status={statusOf(shown)} />
        {figures.last === null ? <Empty text={words.none} /> : <Tables {...shown} />}
      </>
    ),
  });
}
