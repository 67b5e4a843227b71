import { mayAct } from "../../../domain/access/index.ts";
import { readVacancies, type VacanciesRead } from "../../../usecases/recruitment/readVacancies.ts";
import { Aside, type AsideLink } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Paging } from "../../components/paging.tsx";
import { pageAsked } from "../../pageAsked.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActLinks } from "../programme/actLinks.tsx";
import { recruitmentTrail } from "./recruitmentWords.ts";

const onePage = 50;

/** What may be done with the register of vacancies. */
const actsOn = (visit: OfficeVisit): readonly AsideLink[] => {
  if (!mayAct(visit.actor, "recordRecruitment")) return [];
  const { vacancies: words } = visit.texts.recruitment;
  return [
    { href: to(visit, paths.newVacancy), word: words.toAdd },
    { href: to(visit, paths.bringVacancies), word: words.toBring },
  ];
};

function Listed({ visit, read }: { readonly visit: OfficeVisit; readonly read: VacanciesRead }) {
  const { vacancies: words } = visit.texts.recruitment;
  const pages = Math.max(1, Math.ceil(read.vacancies.length / onePage));
  const page = Math.min(pageAsked(visit.query), pages);
  const { day, number } = visit.formats;
  const counted = read.methods.filter(({ isUsed }) => isUsed);
  return (
    <div class="eb-wide eb-section--close">
      <DataTable
        caption={words.caption}
        columns={[
          { key: "key", head: words.key, kind: "text", whole: true },
          { key: "name", head: words.name, kind: "text" },
          { key: "unit", head: words.unit, kind: "text" },
          { key: "opened", head: words.opened, kind: "text" },
          { key: "closed", head: words.closed, kind: "text" },
          { key: "used", head: words.used, kind: "number" },
        ]}
        rows={read.vacancies.slice((page - 1) * onePage, page * onePage).map((vacancy) => ({
          cells: [
            <Link href={to(visit, paths.vacancy, { vacancy: vacancy.key })}>{vacancy.key}</Link>,
            vacancy.title,
            read.unitNames.get(vacancy.unit) ?? "", // a unit of a vacancy has a name
            day(vacancy.opened),
            vacancy.closed === null ? words.open : day(vacancy.closed),
            words.usedOf(
              number(counted.filter(({ key }) => vacancy.methods.includes(key)).length),
              number(counted.length),
            ),
          ],
        }))}
      />
      <Paging
        address={visit.path}
        page={page}
        pages={pages}
        words={{ label: words.pages, previous: words.previous, next: words.next, page: words.page }}
      />
    </div>
  );
}

/** The vacancies with how many methods were used at each; nobody stands in them. */
export async function showVacancies(visit: OfficeVisit): Promise<Reply> {
  const read = await readVacancies(visit.house, visit.actor);
  const { vacancies: words, title, also } = visit.texts.recruitment;
  const open = read.vacancies.filter(({ closed }) => closed === null).length;
  const { number } = visit.formats;
  const some = read.vacancies.length > 0;
  const acts = actsOn(visit);
  const children = (
    <>
      <Lead
        kind={title}
        title={words.title}
        status={some ? [words.lead(number(open), number(read.vacancies.length - open))] : []}
      />
      {acts.length > 0 && (
        <Aside label={also} first>
          <ActLinks visit={visit} links={acts} />
        </Aside>
      )}
      {some ? <Listed visit={visit} read={read} /> : <Empty text={words.none} />}
    </>
  );
  const trail = [...recruitmentTrail(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
