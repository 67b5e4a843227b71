import { mayAct } from "../../../domain/access/index.ts";
import type { UnitId } from "../../../domain/organisation/index.ts";
import type { MethodUseInPeriod } from "../../../domain/recruitment/index.ts";
import { readVacancies, type VacanciesRead } from "../../../usecases/recruitment/readVacancies.ts";
import { AgainstTarget } from "../../charts/againstTarget.tsx";
import { Aside, AsideLinks } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { ListTools } from "../../components/listTools.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActLinks } from "../programme/actLinks.tsx";
import { unitsWithVacancies, usedIn, usedShare, useIn } from "./methodUse.ts";
import { methodName, recruitmentTrail } from "./recruitmentWords.ts";

type Shown = {
  readonly visit: OfficeVisit;
  readonly read: VacanciesRead;
  readonly unit: UnitId | null;
  readonly periods: readonly MethodUseInPeriod[];
  readonly last: MethodUseInPeriod;
};

/** More half-years than these do not fit beside each other. */
const mostPeriods = 4;

const unitName = ({ visit, read, unit }: Pick<Shown, "visit" | "read" | "unit">): string =>
  unit === null ? visit.texts.recruitment.methods.all : (read.unitNames.get(unit) ?? ""); // a unit that is chosen has a name

/** A name as it fits beside its share on a phone; the whole of it stands in the table. */
const shortName = (name: string): string => (name.length > 34 ? `${name.slice(0, 33)}…` : name);

function LastPeriod(shown: Shown) {
  const { visit, last } = shown;
  const { methods: words, showTable } = visit.texts.recruitment;
  const rows = last.uses.map((use) => {
    const share = usedShare(use);
    const text = share === null ? words.nobody : visit.formats.percentage(share);
    return { label: shortName(methodName(visit, use.method)), value: share ?? 0, target: 100, text }; // of no vacancies nothing was used
  });
  const title = words.chart(visit.formats.period(last.period));
  const said = (row: (typeof rows)[number] | undefined) =>
    row === undefined ? "" : `${row.label}, ${row.text}`;
  return (
    <AgainstTarget
      id="werkwijzen"
      rows={rows}
      words={{
        title,
        desc: words.desc(said(rows.at(0)), said(rows.at(-1))),
        source: words.source(visit.formats.moment(visit.house.now())),
        showTable,
      }}
      table={{
        caption: title,
        columns: [
          { key: "method", head: words.method, kind: "text" },
          { key: "phase", head: words.phase, kind: "text" },
          { key: "used", head: words.sheet.used, kind: "number" },
          { key: "of", head: words.sheet.of, kind: "number" },
        ],
        rows: last.uses.map(({ method, used, of }) => ({
          cells: [
            methodName(visit, method),
            words.phases[method.phase],
            visit.formats.number(used),
            visit.formats.number(of),
          ],
        })),
      }}
    />
  );
}

function OverTime(shown: Shown) {
  const { visit, periods, last } = shown;
  const { methods: words } = visit.texts.recruitment;
  const recent = periods.slice(-mostPeriods);
  const caption = words.overTimeOf(unitName(shown));
  return (
    <Section id="verloop" title={words.overTime} width="wide">
      <DataTable
        caption={caption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "method", head: words.method, kind: "text" },
          ...recent.map(({ period }) => ({
            key: period,
            head: visit.formats.period(period),
            kind: "number" as const,
          })),
        ]}
        rows={last.uses.map(({ method }) => ({
          cells: [
            methodName(visit, method),
            ...recent.map(({ uses }) => {
              const use = uses.find((one) => one.method.key === method.key);
              return use === undefined ? words.nobody : usedIn(visit, use); // a method that was not counted then
            }),
          ],
        }))}
      />
    </Section>
  );
}

function Tools({ visit, read, unit }: Pick<Shown, "visit" | "read" | "unit">) {
  const { methods: words } = visit.texts.recruitment;
  const options = unitsWithVacancies(read)
    .map((id) => ({ value: id, text: read.unitNames.get(id) ?? id })) // a unit with vacancies has a name
    .toSorted((one, other) => visit.formats.compare(one.text, other.text));
  const query = visit.query.toString();
  return (
    <ListTools
      address={query === "" ? visit.path : `${visit.path}?${query}`}
      label={words.choose}
      filters={[{ name: "onderdeel", label: words.unit, value: unit ?? "", options, empty: words.all }]} // "" is everywhere
      words={{ show: words.show, clear: words.clear }}
    />
  );
}

function leadOf({ visit, last }: Shown): string {
  const { methods: words } = visit.texts.recruitment;
  const when = visit.formats.period(last.period);
  const of = last.uses[0]?.of ?? 0; // a list has a method
  if (of === 0) return words.leadNone(when);
  return of === 1 ? words.leadOne(when) : words.lead(visit.formats.number(of), when);
}

function Content(shown: Shown) {
  const { visit } = shown;
  const { methods: words } = visit.texts.recruitment;
  return (
    <>
      <Section id="gebruik" title={unitName(shown)}>
        <Text>{leadOf(shown)}</Text>
        <LastPeriod {...shown} />
        <Text small soft>
          {words.how}
        </Text>
        <Text small soft>
          {words.fair}
        </Text>
      </Section>
      <OverTime {...shown} />
    </>
  );
}

/** At which share of the vacancies each method was used, over time and by unit (requirement WM-08). */
export async function showMethods(visit: OfficeVisit): Promise<Reply> {
  const read = await readVacancies(visit.house, visit.actor);
  const asked = visit.query.get("onderdeel");
  const unit = unitsWithVacancies(read).find((id) => id === asked) ?? null; // another word is everywhere
  const periods = useIn(read, unit);
  const last = periods.at(-1);
  const { title: recruitment, methods: words, files, also } = visit.texts.recruitment;
  const links = mayAct(visit.actor, "recordRecruitment")
    ? [{ href: to(visit, paths.changeRecruitmentMethods), word: words.toChange }]
    : [];
  const taken = last === undefined ? [] : [{ href: to(visit, paths.recruitmentMethodsCsv), word: words.csv }];
  const children = (
    <>
      <Lead kind={recruitment} title={words.title} />
      <Aside label={also} first>
        <ActLinks visit={visit} links={links} />
        <AsideLinks title={files} links={taken} />
      </Aside>
      {last === undefined ? (
        <Empty text={words.none} />
      ) : (
        <>
          <div class="eb-main eb-section--close">
            <Tools visit={visit} read={read} unit={unit} />
          </div>
          <Content {...{ visit, read, unit, periods, last }} />
        </>
      )}
    </>
  );
  const trail = [...recruitmentTrail(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
