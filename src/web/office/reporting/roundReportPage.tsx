import { mayAct } from "../../../domain/access/index.ts";
import { type RoundReport, roundReportKinds } from "../../../domain/reporting/index.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { writeHtml } from "../../../export/html.tsx";
import { writeReportJson } from "../../../export/json.ts";
import type { PaperMade } from "../../../export/paperLength.ts";
import { roundAnnexTables } from "../../../export/roundReport/roundAnnex.ts";
import { roundReportPaper } from "../../../export/roundReport/roundReportPaper.ts";
import { problemText } from "../../../texts/index.ts";
import { makeRoundReport, readRoundReport } from "../../../usecases/reporting/makeRoundReport.ts";
import { readEditions } from "../../../usecases/reporting/readEdition.ts";
import { drawingApart } from "../../backRoom.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { PaperPage } from "../../components/paperPage.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { type FileFormat, filesIn, fileTypes, isFormat, readerOf, roleWords } from "../../reportFiles.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn, trailTo } from "../programme/programmePlace.ts";
import { FreezeReport } from "./freezeReport.tsx";
import { roundReportAt, roundReportIn, roundReportWord } from "./roundReportIn.ts";

const askedOf = (visit: OfficeVisit) => ({
  programme: programmeIn(visit),
  words: roleWords(visit.texts),
  ...roundReportIn(visit),
});

/** A report that cannot be made or drawn says why in its place. */
function refusedPage(visit: OfficeVisit, code: string): Promise<Reply> {
  const title = visit.texts.duties.kindName[roundReportIn(visit).kind];
  const children = (
    <div class="eb-main">
      <Lead title={title} />
      <Text>{problemText(visit.texts, code)}</Text>
    </div>
  );
  return officePage(visit, { title, here: "programme", children }, 404);
}

/** The ways to the other reports on the same round. */
function OtherReports({ visit, report }: { readonly visit: OfficeVisit; readonly report: RoundReport }) {
  const { roundReport: words } = visit.texts;
  const { key: round } = report.round;
  return (
    <Section id="andere-rapportages" title={words.others}>
      <ul class="eb-plain-list">
        {roundReportKinds
          .filter((kind) => kind !== report.kind || report.scope !== null)
          .map((kind) => (
            <li>
              <Link href={roundReportAt(visit, { kind, round, unit: null }).page} apart>
                {words.kind[kind][visit.municipality.locale]}
              </Link>
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** Who reads no editions is not told which there are. */
async function freezeOf(visit: OfficeVisit, report: RoundReport, action: string) {
  if (!mayAct(visit.actor, "readEditions")) return null;
  const { editions } = await readEditions(visit.house, visit.actor, report.programme.key);
  return <FreezeReport {...{ visit, report, editions, action }} edition={report} />;
}

/** A report on a closed round, with the ways to take it along and to freeze it. */
export async function showRoundReport(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const made = await readRoundReport(visit.house, visit.actor, asked);
  if (!made.ok) return refusedPage(visit, made.problem);
  const paper = roundReportPaper(made.value, readerOf(visit, visit.municipality));
  const addresses = roundReportAt(visit, asked);
  const all = mayAct(visit.actor, "makeReport");
  return officePage(visit, {
    title: paper.title,
    here: "programme",
    trail: [...trailTo(visit, made.value.programme), { word: paper.kind }],
    children: (
      <>
        <PaperPage
          paper={paper}
          files={filesIn(visit, addresses.file)}
          aside={await freezeOf(visit, made.value, addresses.freeze)}
        />
        {all && <OtherReports visit={visit} report={made.value} />}
      </>
    ),
  });
}

async function bytesOf(format: FileFormat, report: RoundReport, visit: OfficeVisit): Promise<PaperMade> {
  const reader = readerOf(visit, visit.municipality);
  const paper = roundReportPaper(report, reader);
  switch (format) {
    case "pdf":
      return drawingApart.pdf(paper, visit.house.now());
    case "docx":
      return drawingApart.docx(paper, visit.house.now());
    case "xlsx":
      return drawingApart.xlsx(roundAnnexTables(report, paper, reader), paper.language);
    case "html":
      return ok(new TextEncoder().encode(writeHtml(paper)));
    case "json":
      return ok(new TextEncoder().encode(writeReportJson(report)));
  }
}

/** The same report as a file. */
export async function takeRoundReport(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const format = String(visit.params["format"]);
  if (!isFormat(format)) throw new NotFound();
  const made = await makeRoundReport(visit.house, visit.actor, asked, (report) =>
    bytesOf(format, report, visit),
  );
  if (!made.ok)
    return refusedPage(visit, typeof made.problem === "string" ? made.problem : made.problem.code);
  const of = asked.unit === null ? roundReportWord[asked.kind] : `onderdeel-${asked.unit.slice(0, 8)}`;
  const name = `${asked.programme}-${of}-${asked.round}.${format}`.toLowerCase();
  return { kind: "file", name, type: fileTypes[format].type, bytes: made.value };
}
