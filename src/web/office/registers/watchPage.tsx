import { mayAct } from "../../../domain/access/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import {
  type InternshipMonitor,
  reportStanding,
  type WatchedCount,
} from "../../../domain/workforce/index.ts";
import { timeZone } from "../../../usecases/perform.ts";
import {
  type InternshipsWatched,
  readInternshipsWatched,
} from "../../../usecases/workforce/watchInternships.ts";
import { AgainstTarget } from "../../charts/againstTarget.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";

type Year = InternshipsWatched["years"][number];
type Pilot = InternshipsWatched["pilots"][number];
type Reported = Pick<InternshipMonitor, "reportDue" | "reportedOn">;

/** Returns a school year by both its years. */
export function schoolYearIn({ texts }: OfficeVisit, { schoolYear }: Pick<Year, "schoolYear">): string {
  return texts.internshipWatch.yearName(schoolYear, String(Number(schoolYear) + 1));
}

function countIn({ texts, formats }: OfficeVisit, count: WatchedCount): string {
  const { hidden, notTold } = texts.internshipWatch;
  if (count === null) return notTold;
  return count === "hidden" ? hidden : formats.number(count);
}

function reportIn(visit: OfficeVisit, reported: Reported): string {
  const { reportSaid } = visit.texts.internshipWatch;
  const { day } = visit.formats;
  const { reportDue, reportedOn } = reported;
  const standing = reportStanding(reported, dayOf(visit.house.now(), timeZone));
  if (reportedOn !== null)
    return standing === "madeLate" && reportDue !== null
      ? reportSaid.madeLate(day(reportedOn), day(reportDue))
      : reportSaid.made(day(reportedOn));
  if (reportDue === null) return reportSaid.none;
  return standing === "late" ? reportSaid.late(day(reportDue)) : reportSaid.toCome(day(reportDue));
}

function Years({ visit, years }: { readonly visit: OfficeVisit; readonly years: readonly Year[] }) {
  const words = visit.texts.internshipWatch;
  if (years.length === 0) return null;
  return (
    <Section id="stagediscriminatie" title={words.watched} width="wide">
      <DataTable
        caption={words.table}
        captionHidden
        columns={[
          { key: "year", head: words.year, kind: "text", whole: true },
          { key: "internships", head: words.internships, kind: "number" },
          { key: "rejections", head: words.rejections, kind: "number" },
          { key: "signals", head: words.signals, kind: "number" },
          { key: "report", head: words.report, kind: "text" },
          { key: "source", head: words.source, kind: "text" },
        ]}
        rows={years.map((year) => ({
          cells: [
            schoolYearIn(visit, year),
            countIn(visit, year.internships),
            countIn(visit, year.rejections),
            countIn(visit, year.signals),
            reportIn(visit, year),
            year.source,
          ],
        }))}
      />
      <Text small soft>
        {words.hiddenWhy}
      </Text>
      <Text>{words.notHere}</Text>
    </Section>
  );
}

/** What was done in the last school year. */
function Done({ visit, year }: { readonly visit: OfficeVisit; readonly year: Year }) {
  const words = visit.texts.internshipWatch;
  return (
    <Section id="gedaan" title={words.done(schoolYearIn(visit, year))}>
      {year.actions.length === 0 ? (
        <Text>{words.nothingDone}</Text>
      ) : (
        <ul class="eb-plain-list">
          {year.actions.map((action) => (
            <li>{action}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function goalSaid(visit: OfficeVisit, { staying, goal }: Pilot): string | null {
  const { pilot: words } = visit.texts.internshipWatch;
  if (staying === null) return words.notYet;
  if (goal === null) return null;
  if (staying === "hidden") return words.cannotSay;
  return staying >= goal ? words.reached : words.missing(visit.formats.number(goal - staying));
}

function PilotPart({ visit, pilot, at }: { visit: OfficeVisit; pilot: Pilot; at: number }) {
  const { internshipWatch: words, registers } = visit.texts;
  const { number, day, moment } = visit.formats;
  const stays = words.pilot.staying(number(pilot.months));
  const bars = [
    { label: words.pilot.filled, value: pilot.filled, target: pilot.places },
    { label: stays, value: pilot.staying, target: pilot.goal },
  ].flatMap(({ label, value, target }) => {
    if (value === null) return []; // not known yet
    const text =
      target === null || value === "hidden"
        ? countIn(visit, value)
        : words.pilot.ofPlaces(countIn(visit, value), number(target));
    return [{ label, value: value === "hidden" ? null : value, target, text }];
  });
  const said = goalSaid(visit, pilot);
  return (
    <Section id={`proef-${at + 1}`} title={pilot.name}>
      <Text>{words.openHiring}</Text>
      {said !== null && <Text>{said}</Text>}
      <AgainstTarget
        id={`beeld-proef-${at + 1}`}
        rows={bars}
        words={{
          title: pilot.name,
          desc: bars.map(({ label, text }) => `${label}: ${text}.`).join(" "),
          source: registers.sourceOf(pilot.source, moment(pilot.at)),
          showTable: registers.showTable,
        }}
        table={{
          caption: words.pilots,
          columns: [
            { key: "what", head: words.pilots, kind: "text" },
            { key: "count", head: registers.placements.number, kind: "number" },
          ],
          rows: bars.map(({ label, text }) => ({ cells: [label, text] })),
        }}
      />
      <Facts
        facts={[
          { term: words.pilot.start, value: day(pilot.startsOn) },
          { term: words.pilot.places, value: number(pilot.places) },
          {
            term: words.pilot.goal,
            value:
              pilot.goal === null
                ? words.pilot.noGoal
                : words.pilot.goalSaid(number(pilot.goal), number(pilot.places)),
          },
          { term: words.report, value: reportIn(visit, pilot) },
          { term: words.source, value: pilot.source },
        ]}
      />
    </Section>
  );
}

/** What is known of internship discrimination, and how pilots with open hiring stand (requirement BI-07). */
export async function showInternshipWatch(visit: OfficeVisit): Promise<Reply> {
  const { years, pilots } = await readInternshipsWatched(visit.house, visit.actor);
  const words = visit.texts.internshipWatch;
  const [last] = years;
  const acts = [
    { href: to(visit, paths.watchYear), word: words.toYear },
    { href: to(visit, paths.watchPilot), word: words.toPilot },
  ];
  const children = (
    <>
      <Lead title={words.title} status={last === undefined ? [] : [words.lead(schoolYearIn(visit, last))]} />
      {mayAct(visit.actor, "recordRecruitment") && <ActsAside visit={visit} links={acts} />}
      {years.length + pilots.length === 0 && <Empty text={words.none} />}
      <Years visit={visit} years={years} />
      {last !== undefined && <Done visit={visit} year={last} />}
      {pilots.map((pilot, at) => (
        <PilotPart visit={visit} pilot={pilot} at={at} />
      ))}
      <Section id="grenzen" title={words.cannot}>
        <ul class="eb-plain-list">
          {words.limits.map((limit) => (
            <li>{limit}</li>
          ))}
        </ul>
      </Section>
    </>
  );
  const trail = [figuresCrumb(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
