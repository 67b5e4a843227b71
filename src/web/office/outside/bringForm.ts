import { type Result, refused } from "../../../domain/shared/result.ts";
import type { Sheet } from "../../../domain/shared/sheet.ts";
import type { OutsideTableHead } from "../../../domain/workforce/index.ts";
import { problemText } from "../../../texts/index.ts";
import {
  bringBarometer,
  bringOutsideTable,
  type OutsideRefusal,
  type OutsideReport,
} from "../../../usecases/workforce/bringOutsideTable.ts";
import { broughtSheets, faultInFile, mostFileProblems } from "../../broughtSheets.ts";
import { type Entered, type FormProblem, startWith } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { typedQuestions } from "../../question.tsx";
import { thatFits, tooLong } from "../../textLength.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { bringQuestions, classesIn, headersOf, headIn, mapIn, tableHeadIn } from "./bringFields.ts";
import { outsideTrail } from "./outsideWords.ts";

const viewOf = (visit: OfficeVisit): FormView => ({
  title: visit.texts.outside.bring,
  lead: visit.texts.outside.bringLead,
  here: "figures",
  trail: outsideTrail(visit),
  back: to(visit, paths.outside),
  fields: bringQuestions(visit),
});

/** The field in which a problem of a table is mended. */
const fieldOf: Readonly<Record<string, string>> = {
  series: "reeks",
  title: "titel",
  source: "bron",
  referenceDate: "peildatum",
  classification: "indeling",
};

function problemsOf(visit: OfficeVisit, { sheets, tables }: OutsideRefusal): readonly FormProblem[] {
  const { texts } = visit;
  const inTables = tables.map(({ code, at, row }) => {
    const text = problemText(texts, code);
    return {
      field: fieldOf[at] ?? "bestand",
      text: row === null ? text : texts.outside.problemAt(row, text),
    }; // mended in the file
  });
  return [...sheets.map((fault) => faultInFile(texts, fault)), ...inTables].slice(0, mostFileProblems);
}

type Brought = Result<OutsideReport, readonly FormProblem[]>;

async function bringTable(
  visit: OfficeVisit,
  sheet: Sheet,
  head: Pick<OutsideTableHead, "title" | "series" | "source" | "referenceDate">,
): Promise<Brought> {
  const entered = visit.posted.fields;
  const more = tableHeadIn(entered, visit);
  if (!more.ok) return more;
  const map = mapIn(entered, sheet);
  if (map === undefined)
    return refused([{ field: "kolommen", text: visit.texts.outside.columnsAsked(headersOf(sheet)) }]);
  const classification = classesIn(entered, sheet, map);
  const dividesAll = entered.get("alles")?.includes("ja") === true;
  const done = await bringOutsideTable(visit.house, visit.actor, {
    rows: sheet.rows,
    map,
    head: { ...head, ...more.value, classification, dividesAll },
    dryRun: false,
  });
  return done.ok ? done : refused(problemsOf(visit, done.problem));
}

async function bring(visit: OfficeVisit): Promise<Brought> {
  const entered = visit.posted.fields;
  const long = tooLong(entered, typedQuestions(viewOf(visit).fields), visit.texts);
  const read = thatFits(headIn(entered, visit), long);
  const sheets = await broughtSheets(visit);
  if (!read.ok || !sheets.ok)
    return refused([...(sheets.ok ? [] : [sheets.problem]), ...(read.ok ? [] : read.problem)]);
  const { kind, ...head } = read.value;
  if (kind === "table") return bringTable(visit, sheets.value[0], head);
  const input = { sheets: sheets.value, head: { ...head, variant: kind }, dryRun: false };
  const done = await bringBarometer(visit.house, visit.actor, input);
  return done.ok ? done : refused(problemsOf(visit, done.problem));
}

const shown = (visit: OfficeVisit, entered: Entered, problems: readonly FormProblem[]): Promise<Reply> =>
  formPage(visit, { view: viewOf(visit), entered, problems }, problems.length > 0 ? 422 : 200);

/** Brings in a published table or a Barometer; the page of the table shows then what came in. */
export const bringOutsidePage = {
  show: (visit: OfficeVisit): Promise<Reply> => shown(visit, startWith({ alles: ["ja"] }), []),
  take: async (visit: OfficeVisit): Promise<Reply> => {
    const brought = await bring(visit);
    if (!brought.ok) return shown(visit, visit.posted.fields, brought.problem);
    const [first] = brought.value.tables;
    const path =
      first === undefined
        ? to(visit, paths.outside)
        : to(visit, paths.outsideSeries, { series: first.series });
    return seeOther(`${path}?gedaan=added`);
  },
} as const;
