import { type ReportProblem, sectionsOf } from "../../../domain/reporting/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { committeeYearPaper } from "../../../export/committeeYear/committeeYearPaper.ts";
import type { TooLong } from "../../../export/paperLength.ts";
import { reportFile, writtenYear } from "../../../export/reportFile.ts";
import { reportProblem } from "../../../texts/reportProblem.ts";
import {
  type MadeReport,
  makeCommitteeYear,
  readCommitteeYear,
} from "../../../usecases/reporting/makeCommitteeYear.ts";
import { readEditions } from "../../../usecases/reporting/readEdition.ts";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { PaperPage } from "../../components/paperPage.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { drawnBy, filesIn, fileTypes, isFormat, readerOf, roleWords } from "../../reportFiles.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { trailTo } from "../programme/programmePlace.ts";
import { FreezeReport } from "./freezeReport.tsx";
import { WriteNarratives } from "./writeNarratives.tsx";

function askedOf(visit: OfficeVisit) {
  const { programme, year } = visit.params;
  if (!/^(19|20)\d{2}$/.test(String(year))) throw new NotFound();
  return { programme: String(programme), year: Number(year), words: roleWords(visit.texts) };
}

function refusedPage(visit: OfficeVisit, year: number, sentence: string): Promise<Reply> {
  const title = visit.texts.reporting.committeeYearTitle(year);
  const children = (
    <div class="eb-main">
      <Lead title={title} />
      <Text>{sentence}</Text>
    </div>
  );
  return officePage(visit, { title, here: "programme", children }, 404);
}

/** The ways to the reports about the other years. */
function OtherYears({ visit, made }: { readonly visit: OfficeVisit; readonly made: MadeReport }) {
  const { reporting: words } = visit.texts;
  const { programme, year: shown } = made.report;
  const others = made.years.filter((year) => year !== shown);
  if (others.length === 0) return null;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  return (
    <Section id="andere-jaren" title={words.otherYears}>
      <ul class="eb-plain-list">
        {others.map((year) => (
          <li>
            <Link href={at(paths.committeeYear, { ...place, year: String(year) })} apart>
              {words.committeeYearTitle(year)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The yearly report to a council committee as it stood at its moment, with the ways to take it along. */
export async function showCommitteeYear(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const made = await readCommitteeYear(visit.house, visit.actor, asked);
  if (!made.ok)
    return refusedPage(visit, asked.year, reportProblem(made.problem, visit.texts, visit.formats));
  const { editions } = await readEditions(visit.house, visit.actor, asked.programme);
  const { reporting: words } = visit.texts;
  const { report, layout } = made.value;
  const paper = committeeYearPaper(report, readerOf(visit, visit.municipality), layout);
  const place = {
    municipality: visit.municipality.slug,
    programme: asked.programme,
    year: String(asked.year),
  };
  return officePage(visit, {
    title: paper.title,
    here: "programme",
    trail: [...trailTo(visit, made.value.report.programme), { word: words.committeeYearTitle(asked.year) }],
    children: (
      <>
        <PaperPage
          paper={paper}
          files={filesIn(visit, (format) => at(paths.committeeYearFile, { ...place, format }))}
          aside={
            <FreezeReport
              visit={visit}
              report={report}
              edition={{ kind: "committeeYear", scope: null }}
              editions={editions}
              action={at(paths.freezeReport, place)}
            />
          }
        />
        <WriteNarratives
          {...{ visit, layout, editions }}
          report={{ kind: "committeeYear", year: asked.year, asOf: report.asOf }}
          shown={sectionsOf(report, layout.parts)}
          hrefOf={(where) => at(paths.yearNarrative, { ...place, place: where })}
        />
        <OtherYears visit={visit} made={made.value} />
      </>
    ),
  });
}

const refusalText = (problem: ReportProblem | TooLong, { texts, formats }: OfficeVisit): string =>
  problem.code === "R113" ? texts.problems.R113 : reportProblem(problem, texts, formats);

/** The same report as a file. */
export async function takeCommitteeYear(visit: OfficeVisit): Promise<Reply> {
  const asked = askedOf(visit);
  const format = String(visit.params["format"]);
  if (!isFormat(format)) throw new NotFound();
  const made = await makeCommitteeYear(visit.house, visit.actor, asked, (report) =>
    reportFile(format, writtenYear(report, readerOf(visit, visit.municipality)), drawnBy(visit)),
  );
  if (!made.ok) return refusedPage(visit, asked.year, refusalText(made.problem, visit));
  const name = `${asked.programme}-jaar-${asked.year}.${format}`;
  return { kind: "file", name, type: fileTypes[format].type, bytes: made.value };
}
