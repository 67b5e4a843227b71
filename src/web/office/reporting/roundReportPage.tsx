import { mayAct } from "../../../domain/access/index.ts";
import {
  type EditionHead,
  type RoundReport,
  roundReportKinds,
  roundSectionsOf,
} from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { reportFile, writtenRound } from "../../../export/reportFile.ts";
import { roundReportPaper } from "../../../export/roundReport/roundReportPaper.ts";
import { problemText } from "../../../texts/index.ts";
import {
  type MadeRoundReport,
  makeRoundReport,
  readRoundReport,
} from "../../../usecases/reporting/makeRoundReport.ts";
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
import { trailToRound } from "../rounds/roundWords.ts";
import { FreezeReport } from "./freezeReport.tsx";
import { roundReportAt, roundReportIn, roundReportWord } from "./roundReportIn.ts";
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
async function editionsOf(visit: OfficeVisit, programme: string): Promise<readonly EditionHead[] | null> {
  if (!mayAct(visit.actor, "readEditions")) return null;
  return (await readEditions(visit.house, visit.actor, programme)).editions;
}

type NarrativesProps = {
  readonly visit: OfficeVisit;
  readonly made: MadeRoundReport;
  readonly editions: readonly EditionHead[];
};

/** Where somebody writes in the report of the whole. */
function Narratives({ visit, made: { report, layout }, editions }: NarrativesProps) {
  const { kind, asOf, round } = report;
  const hrefOf = (place: string) =>
    within(visit, report.programme, paths.roundNarrative, {
      round: round.key,
      report: roundReportWord[kind],
      place,
    });
  return (
    <WriteNarratives
      {...{ visit, layout, editions, hrefOf }}
      report={{ kind, year: Number(asOf.slice(0, 4)), asOf }}
      shown={roundSectionsOf(report, layout.parts)}
    />
  );
}

/** Who reads the round goes back to it from its report. */
const wayTo = (visit: OfficeVisit, { programme, round }: RoundReport) =>
  mayAct(visit.actor, "readRounds") ? trailToRound(visit, programme, round) : trailTo(visit, programme);

/** A report on a closed round, with the ways to take it along and to freeze it. */
export async function showRoundReport(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const read = await readRoundReport(visit.house, visit.actor, asked);
  if (!read.ok) return refusedPage(visit, read.problem);
  const { report: made, layout, split } = read.value;
  const paper = roundReportPaper(made, readerOf(visit, visit.municipality), layout);
  const addresses = roundReportAt(visit, asked);
  const editions = await editionsOf(visit, asked.programme);
  return officePage(visit, {
    title: paper.title,
    here: "programme",
    trail: [...wayTo(visit, made), { word: paper.kind }],
    children: (
      <>
        <PaperPage
          paper={paper}
          files={filesIn(visit, addresses.file)}
          aside={
            <>
              {split > 0 && <p class="eb-caveat">{visit.texts.roundReport.split(split)}</p>}
              {editions && (
                <FreezeReport
                  {...{ visit, report: made, editions, action: addresses.freeze }}
                  edition={made}
                />
              )}
            </>
          }
        />
        {editions && asked.unit === null && <Narratives {...{ visit, made: read.value, editions }} />}
        {mayAct(visit.actor, "makeReport") && <OtherReports visit={visit} report={made} />}
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
  const of = asked.unit === null ? roundReportWord[asked.kind] : `onderdeel-${asked.unit.slice(0, 8)}`;
  const name = `${asked.programme}-${of}-${asked.round}.${format}`.toLowerCase();
  return { kind: "file", name, type: fileTypes[format].type, bytes: made.value };
}
