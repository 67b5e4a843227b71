import { mayAct } from "../../../domain/access/index.ts";
import { otherUnits, passRates } from "../../../domain/recruitment/index.ts";
import { everybody, wholeOrganisation } from "../../../domain/workforce/index.ts";
import {
  type ApplicantCountsRead,
  readApplicantCounts,
} from "../../../usecases/recruitment/countApplications.ts";
import { Aside, type AsideLink, AsideLinks } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { ActLinks } from "../programme/actLinks.tsx";
import { shareIn, shortIn } from "./rateCards.ts";
import { PoolPart, StepsPart } from "./rateParts.tsx";

type Count = ApplicantCountsRead["counts"][number];
type Shown = { readonly visit: OfficeVisit; readonly read: ApplicantCountsRead };

/** How many applied in a unit, as it may be seen. */
export function appliedIn({ texts, formats }: OfficeVisit, { table }: Pick<Count, "table">, unit: string) {
  const cell = table.cells.find(({ codes }) => codes.join("\n") === [unit, everybody, "applied"].join("\n"));
  return cell?.figure.kind === "shown" ? formats.number(cell.figure.value) : texts.recruitment.hidden;
}

/** The first step of a unit: of whom the most are counted, so that most can be said. */
function invitedCells(visit: OfficeVisit, count: Count, unit: string): readonly string[] {
  const invited = passRates(count.table, unit).find(({ step }) => step === "invited");
  if (invited === undefined) return ["", "", ""]; // there always is a first step
  return [
    shareIn(visit, invited.women),
    shareIn(visit, invited.menAndOthers),
    shortIn(visit, invited.comparison),
  ];
}

const columnsOf = ({ texts }: OfficeVisit, key: "unit" | "period") => {
  const { columns } = texts.recruitment;
  return [
    { key, head: columns[key], kind: "text" },
    { key: "applied", head: columns.applied, kind: "number" },
    { key: "women", head: columns.women, kind: "number" },
    { key: "others", head: columns.others, kind: "number" },
    { key: "compared", head: columns.compared, kind: "text" },
  ] as const;
};

function ByUnit({ visit, read, count }: Shown & { readonly count: Count }) {
  const words = visit.texts.recruitment;
  const codes = [...new Set(count.table.cells.map(({ codes: [unit = ""] }) => unit))].filter(
    (code) => code !== wholeOrganisation,
  );
  const named = codes.map((code) => ({
    code,
    name:
      code === otherUnits ? words.otherUnits : ([...read.unitNames].find(([id]) => id === code)?.[1] ?? code), // a unit that was counted has a name
  }));
  const units = named
    .filter(({ code }) => code !== otherUnits)
    .toSorted((one, other) => visit.formats.compare(one.name, other.name));
  const rows = [...units, ...named.filter(({ code }) => code === otherUnits)];
  return (
    <Section id="onderdelen" title={words.byUnit} width="wide">
      <Text small soft>
        {words.unitsHow}
      </Text>
      <DataTable
        caption={words.byUnitOf(visit.formats.period(count.period))}
        captionHidden
        columns={columnsOf(visit, "unit")}
        rows={rows.map(({ code, name }) => ({
          cells: [name, appliedIn(visit, count, code), ...invitedCells(visit, count, code)],
        }))}
      />
    </Section>
  );
}

function OverTime({ visit, read }: Shown) {
  const words = visit.texts.recruitment;
  return (
    <Section id="verloop" title={words.overTime} width="wide">
      <DataTable
        caption={words.overTimeOf}
        captionHidden
        columns={columnsOf(visit, "period")}
        rows={read.counts.map((count) => ({
          cells: [
            visit.formats.period(count.period),
            appliedIn(visit, count, wholeOrganisation),
            ...invitedCells(visit, count, wholeOrganisation),
          ],
        }))}
      />
    </Section>
  );
}

/** What these figures do not say: it stands on the page, and not in a manual. */
function Limits({ visit }: Pick<Shown, "visit">) {
  const words = visit.texts.recruitment;
  return (
    <Section id="grenzen" title={words.cannot}>
      <ul class="eb-plain-list">
        {words.limits.map((limit) => (
          <li>{limit}</li>
        ))}
      </ul>
    </Section>
  );
}

function Ways({ visit, read }: Shown) {
  const words = visit.texts.recruitment;
  const acts: readonly AsideLink[] = mayAct(visit.actor, "recordRecruitment")
    ? [{ href: to(visit, paths.countApplications), word: words.count.title }]
    : [];
  const ways = [
    { href: to(visit, paths.recruitmentMethods), word: words.methods.title },
    { href: to(visit, paths.vacancies), word: words.vacancies.title },
  ];
  const files = read.counts.length > 0 ? [{ href: to(visit, paths.recruitmentCsv), word: words.csv }] : [];
  return (
    <Aside label={words.also} first>
      <ActLinks visit={visit} links={acts} />
      <AsideLinks title={words.also} links={ways} />
      <AsideLinks title={words.files} links={files} />
    </Aside>
  );
}

/** Who applies and comes through each step, half-year by half-year (requirement WM-03). */
export async function showRecruitment(visit: OfficeVisit): Promise<Reply> {
  const read = await readApplicantCounts(visit.house, visit.actor);
  const [last] = read.counts;
  const words = visit.texts.recruitment;
  const { number, period, moment } = visit.formats;
  const lead =
    last === undefined
      ? []
      : [words.lead(appliedIn(visit, last, wholeOrganisation), number(last.counted), period(last.period))];
  const shown = { visit, read };
  const children = (
    <>
      <Lead title={words.title} status={lead} />
      <Ways {...shown} />
      {last === undefined ? (
        <Empty text={words.none} />
      ) : (
        <>
          <StepsPart visit={visit} count={last} day={moment(last.at)} />
          <PoolPart visit={visit} count={last} day={moment(last.at)} />
          <ByUnit {...shown} count={last} />
          {read.counts.length > 1 && <OverTime {...shown} />}
        </>
      )}
      <Limits visit={visit} />
    </>
  );
  const trail = [figuresCrumb(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
