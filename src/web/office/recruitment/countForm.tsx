import { halfYearsOf } from "../../../domain/recruitment/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { lastDayOf, type Period } from "../../../domain/shared/period.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { cellWords, type SheetRow } from "../../../domain/shared/sheet.ts";
import { wholeOrganisation } from "../../../domain/workforce/index.ts";
import { problemText } from "../../../texts/index.ts";
import { timeZone } from "../../../usecases/perform.ts";
import {
  type Applications,
  type ApplicationsRefusal,
  countApplications,
  lookAtApplications,
  readApplicantCounts,
} from "../../../usecases/recruitment/countApplications.ts";
import { readVacancies } from "../../../usecases/recruitment/readVacancies.ts";
import {
  acceptedSheets,
  broughtSheets,
  faultInFile,
  isFileChosen,
  mostFileProblems,
} from "../../broughtSheets.ts";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Notice } from "../../components/notice.tsx";
import { allOf, choiceIn, type Entered, type FormProblem, type Read, saidIn, startWith } from "../../form.ts";
import { type FormView, formPage, type ShownForm } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { linesIn } from "../programme/typed.ts";
import { PoolPart, StepsPart } from "./rateParts.tsx";
import { appliedIn } from "./recruitmentPage.tsx";
import { recruitmentTrail } from "./recruitmentWords.ts";
import { typedRows } from "./typedRows.ts";

const headers: readonly string[] = ["vacature", "stap", "geslacht", "aantal"];

/** The half-years that are over, in which vacancies were closed, and that were not counted; the last first. */
async function countable({ house, actor }: OfficeVisit): Promise<readonly Period[]> {
  const { vacancies } = await readVacancies(house, actor);
  const counted = (await readApplicantCounts(house, actor)).counts.map(({ period }) => period);
  const today = dayOf(house.now(), timeZone);
  return halfYearsOf(vacancies)
    .filter((period) => lastDayOf(period) < today && !counted.includes(period))
    .toReversed();
}

function viewOf(visit: OfficeVisit, periods: readonly Period[]): FormView {
  const { count: words } = visit.texts.recruitment;
  const options = periods.map((value) => ({ value, text: visit.formats.period(value) }));
  return {
    title: words.title,
    lead: words.lead,
    here: "figures",
    trail: recruitmentTrail(visit),
    back: to(visit, paths.recruitment),
    consequence: words.consequence,
    look: words.look,
    lookName: "kijken",
    fields: [
      { kind: "select", name: "halfjaar", label: words.period, options, empty: words.choose },
      {
        kind: "file",
        name: "bestand",
        label: words.file,
        hint: words.fileHint,
        accept: acceptedSheets,
        optional: true,
      },
      { kind: "lines", name: "rijen", label: words.rows, hint: words.rowsHint, optional: true },
      { kind: "line", name: "bron", label: words.source, hint: words.sourceHint },
    ],
  };
}

async function rowsIn(visit: OfficeVisit): Promise<Read<readonly SheetRow[]>> {
  if (isFileChosen(visit)) {
    const sheets = await broughtSheets(visit);
    return sheets.ok ? ok(sheets.value[0].rows) : sheets;
  }
  const lines = linesIn(visit.posted.fields, "rijen");
  if (lines.length > 0) return ok(typedRows(lines, headers));
  return refused({ field: "bestand", text: visit.texts.recruitment.count.missing });
}

const fieldOf: Readonly<Record<string, string>> = { period: "halfjaar", source: "bron" };

function problemsOf(visit: OfficeVisit, { file, rules }: ApplicationsRefusal): readonly FormProblem[] {
  const field = isFileChosen(visit) ? "bestand" : "rijen";
  return [
    ...file.slice(0, mostFileProblems).map((fault) => faultInFile(visit.texts, fault, field)),
    ...rules.map(({ code, at }) => ({ field: fieldOf[at] ?? field, text: problemText(visit.texts, code) })), // mended in the rows
  ];
}

async function read(visit: OfficeVisit, periods: readonly Period[]) {
  const { fields } = visit.posted;
  return allOf({
    period: choiceIn(fields, "halfjaar", periods, visit.texts),
    rows: await rowsIn(visit),
    source: saidIn(fields, "bron", visit.texts.problems.W148),
  });
}

/** The rows stand in the form after a look, so that the file need not be chosen again. */
const carried = (entered: Entered, rows: readonly SheetRow[]): Entered =>
  new Map([...entered, ["rijen", [rows.map(({ cells }) => cells.map(cellWords).join(";")).join("\n")]]]);

async function looked(visit: OfficeVisit, view: FormView, asked: Applications): Promise<Reply> {
  const { count: words } = visit.texts.recruitment;
  const entered = carried(visit.posted.fields, asked.rows);
  const found = await lookAtApplications(visit.house, visit.actor, asked, await visit.openSolver());
  if (!found.ok) return formPage(visit, { view, entered, problems: problemsOf(visit, found.problem) }, 422);
  const { number, moment } = visit.formats;
  const shown = { visit, count: { ...found.value, source: asked.source }, day: moment(visit.house.now()) };
  const { closed, counted } = found.value;
  const form: ShownForm = {
    view,
    entered,
    problems: [],
    above: (
      <Notice
        kind="note"
        text={words.looked(appliedIn(visit, found.value, wholeOrganisation), number(counted), number(closed))}
      />
    ),
    below: (
      <>
        <StepsPart {...shown} />
        <PoolPart {...shown} />
      </>
    ),
  };
  return formPage(visit, form, 200);
}

function nothingToCount(visit: OfficeVisit): Promise<Reply> {
  const { count: words, vacancies } = visit.texts.recruitment;
  const trail = [...recruitmentTrail(visit), { word: words.title }];
  const step = { href: to(visit, paths.bringVacancies), word: vacancies.toBring };
  const children = (
    <>
      <Lead title={words.title} />
      <Empty text={words.nothing} step={step} />
    </>
  );
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}

/** Counts the applications of a half-year from a file or typed rows, which are kept nowhere; first to look, then to keep. */
export const countApplicationsPage = {
  show: async (visit: OfficeVisit): Promise<Reply> => {
    const periods = await countable(visit);
    const [first] = periods;
    if (first === undefined) return nothingToCount(visit);
    const entered = startWith({ halfjaar: first });
    return formPage(visit, { view: viewOf(visit, periods), entered, problems: [] }, 200);
  },
  take: async (visit: OfficeVisit): Promise<Reply> => {
    const periods = await countable(visit);
    const view = viewOf(visit, periods);
    const entered = visit.posted.fields;
    const asked = await read(visit, periods);
    if (!asked.ok) return formPage(visit, { view, entered, problems: asked.problem }, 422);
    if (entered.has("kijken")) return looked(visit, view, asked.value);
    const solver = await visit.openSolver();
    const counted = await countApplications(visit.house, visit.actor, asked.value, solver);
    if (!counted.ok)
      return formPage(visit, { view, entered, problems: problemsOf(visit, counted.problem) }, 422);
    return seeOther(`${to(visit, paths.recruitment)}?gedaan=added`);
  },
} as const;
