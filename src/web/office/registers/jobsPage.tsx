import { mayAct } from "../../../domain/access/index.ts";
import type { UnitId } from "../../../domain/organisation/index.ts";
import { type JobCount, readJobCounts } from "../../../usecases/workforce/countJobs.ts";
import { readUnitNames } from "../../../usecases/workforce/readUnitNames.ts";
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
import { barOf, targetIn, totalIn } from "./registerWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly last: JobCount };

/** More bars than these are a wall. */
const mostBars = 8;

/** What the last count says in two sentences: how many jobs there are, and how many are missing. */
function statusOf({ visit, last: { count, rule, missing } }: Shown): readonly string[] {
  const { jobs: words } = visit.texts.registers;
  const day = visit.formats.day(count.referenceDate);
  const { jobs, headcount } = count.organisation;
  if (jobs === null) return [words.leadHidden(day)];
  const lead = words.lead(visit.formats.number(jobs), totalIn(visit, headcount), day);
  if (rule.target === null || missing === null) return [lead, words.noTarget];
  const target = visit.formats.number(rule.target);
  return [lead, missing > 0 ? words.gap(target, visit.formats.number(missing)) : words.reached(target)];
}

function OverTime({ visit, last, counts }: Shown & { readonly counts: readonly JobCount[] }) {
  const { registers } = visit.texts;
  const { jobs: words } = registers;
  const inTime = counts.slice(0, mostBars).toReversed();
  const rows = inTime.map(({ count, rule }) =>
    barOf(visit, {
      label: visit.formats.day(count.referenceDate),
      value: count.organisation.jobs,
      target: rule.target,
    }),
  );
  const said = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? "" : `${row.label}, ${row.text}`;
  return (
    <AgainstTarget
      id="banen"
      rows={rows}
      words={{
        title: words.chart,
        desc: words.desc(said(rows.at(0)), said(rows.at(-1))),
        source: words.source(
          visit.formats.moment(last.count.at),
          visit.formats.day(last.count.referenceDate),
        ),
        showTable: registers.showTable,
      }}
      table={{
        caption: words.chart,
        columns: [
          { key: "day", head: words.day, kind: "text" },
          { key: "people", head: words.people, kind: "number" },
          { key: "hours", head: words.hours, kind: "number" },
          { key: "jobs", head: words.count, kind: "number" },
          { key: "target", head: registers.target, kind: "number" },
          { key: "missing", head: registers.missing, kind: "number" },
        ],
        rows: inTime.map(({ count, rule, missing }) => ({
          cells: [
            visit.formats.day(count.referenceDate),
            totalIn(visit, count.organisation.headcount),
            totalIn(visit, count.organisation.hours),
            totalIn(visit, count.organisation.jobs),
            targetIn(visit, rule.target),
            missing === null ? "" : visit.formats.number(missing), // hidden, or nothing was agreed
          ],
        })),
      }}
    />
  );
}

function ByUnit({ visit, last, names }: Shown & { readonly names: ReadonlyMap<UnitId, string> }) {
  const { registers } = visit.texts;
  const { jobs: words } = registers;
  const shown = last.count.units.filter(({ headcount }) => headcount !== null);
  const caption = registers.byUnit(visit.formats.day(last.count.referenceDate));
  return (
    <Section id="onderdelen" title={caption} width="wide">
      {shown.length > 0 && (
        <DataTable
          caption={caption}
          captionHidden
          columns={[
            { key: "unit", head: registers.unit, kind: "text" },
            { key: "people", head: words.people, kind: "number" },
            { key: "hours", head: words.hours, kind: "number" },
            { key: "jobs", head: words.count, kind: "number" },
          ]}
          rows={shown.map(({ unit, headcount, hours, jobs }) => ({
            cells: [
              names.get(unit) ?? unit,
              ...[headcount, hours, jobs].map((value) => totalIn(visit, value)),
            ], // a unit that was counted has a name
          }))}
        />
      )}
      <Text small soft>
        {shown.length > 0 ? registers.others : registers.byUnitNone}
      </Text>
    </Section>
  );
}

function Rule({ visit, last: { rule } }: Shown) {
  const { registers, common } = visit.texts;
  const { jobs: words } = registers;
  const from = visit.formats.day(rule.validFrom);
  return (
    <Section id="regel" title={words.rule}>
      <Facts
        facts={[
          { term: words.hoursPerJob, value: words.hoursText(visit.formats.number(rule.hoursPerJob)) },
          { term: words.group, value: rule.group },
          { term: words.sector, value: rule.sector ?? common.notStated }, // an agreement need not name one
          { term: registers.target, value: targetIn(visit, rule.target) },
          {
            term: words.holds,
            value:
              rule.validUntil === null
                ? words.from(from)
                : words.between(from, visit.formats.day(rule.validUntil)),
          },
          { term: registers.source, value: rule.source },
        ]}
      />
      <Text>{words.notKept}</Text>
      <Text>{words.rounded}</Text>
      <Text>{registers.hiddenWhy}</Text>
    </Section>
  );
}

/** The jobs of the banenafspraak against what was agreed (requirement BI-02). */
export async function showJobCounts(visit: OfficeVisit): Promise<Reply> {
  const counts = await readJobCounts(visit.house, visit.actor);
  const [last] = counts;
  const { jobs: words } = visit.texts.registers;
  const acts = [
    { href: to(visit, paths.countJobs), word: words.toCount },
    { href: to(visit, paths.jobRule), word: words.toRule },
  ];
  const names = await readUnitNames(visit.house, visit.actor);
  const children = (
    <>
      <Lead title={words.title} status={last === undefined ? [] : [statusOf({ visit, last }).join(" ")]} />
      {mayAct(visit.actor, "bringOutside") && <ActsAside visit={visit} links={acts} />}
      {last === undefined ? (
        <Empty text={words.none} />
      ) : (
        <>
          <Section id="verloop" title={words.overTime}>
            <OverTime visit={visit} last={last} counts={counts} />
          </Section>
          <ByUnit visit={visit} last={last} names={names} />
          <Rule visit={visit} last={last} />
        </>
      )}
    </>
  );
  const trail = [figuresCrumb(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
