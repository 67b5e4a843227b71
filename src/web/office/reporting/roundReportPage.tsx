import { type RoundReport, roundReportKinds, roundSectionsOf } from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { reportFile, writtenRound } from "../../../export/reportFile.ts";
import { roundReportPaper } from "../../../export/roundReport/roundReportPaper.ts";
import { problemText } from "../../../texts/index.ts";
import { makeRoundReport, readRoundReport } from "../../../usecases/reporting/makeRoundReport.ts";
import { readEditions } from "../../../usecases/reporting/readEdition.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { PaperPage } from "../../components/paperPage.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { drawnBy, filesIn, fileTypes, isFormat, readerOf, roleWords } from "../../reportFiles.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { FreezeReport } from "./freezeReport.tsx";
import { roundReportIn, roundReportWord } from "./roundReportIn.ts";
import { WriteNarratives } from "./writeNarratives.tsx";

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
          .filter((kind) => kind !== report.kind)
          .map((kind) => (
            <li>
              <Link
                href={within(visit, report.programme, paths.roundReport, {
                  round,
                  report: roundReportWord[kind],
                })}
                apart
              >
                {words.kind[kind][visit.municipality.locale]}
              </Link>
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** A report on a closed round, with the ways to take it along and to freeze it. */
export async function showRoundReport(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const read = await readRoundReport(visit.house, visit.actor, asked);
  if (!read.ok) return refusedPage(visit, read.problem);
  const { editions } = await readEditions(visit.house, visit.actor, asked.programme);
  const { report: made, layout } = read.value;
  const paper = roundReportPaper(made, readerOf(visit, visit.municipality), layout);
  const { kind, round, report } = asked;
  const to = (path: string, more = {}) => within(visit, made.programme, path, { round, report, ...more });
  const freeze = { report: made, kind, editions, action: to(paths.freezeRoundReport) };
  return officePage(visit, {
    title: paper.title,
    here: "programme",
    trail: [...trailTo(visit, made.programme), { word: paper.kind }],
    children: (
      <>
        <PaperPage
          paper={paper}
          files={filesIn(visit, (format) => to(paths.roundReportFile, { format }))}
          aside={<FreezeReport visit={visit} {...freeze} />}
        />
        <WriteNarratives
          {...{ visit, layout, editions }}
          report={{ kind, year: Number(made.asOf.slice(0, 4)), asOf: made.asOf }}
          shown={roundSectionsOf(made, layout.parts)}
          hrefOf={(place) => to(paths.roundNarrative, { place })}
        />
        <OtherReports visit={visit} report={made} />
      </>
    ),
  });
}

/** The same report as a file. */
export async function takeRoundReport(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const format = String(visit.params["format"]);
  if (!isFormat(format)) throw new NotFound();
  const made = await makeRoundReport(visit.house, visit.actor, asked, (report) =>
    reportFile(format, writtenRound(report, readerOf(visit, visit.municipality)), drawnBy(visit)),
  );
  if (!made.ok)
    return refusedPage(visit, typeof made.problem === "string" ? made.problem : made.problem.code);
  const name = `${asked.programme}-${asked.report}-${asked.round}.${format}`.toLowerCase();
  return { kind: "file", name, type: fileTypes[format].type, bytes: made.value };
}
