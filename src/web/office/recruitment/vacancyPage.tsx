import { mayAct } from "../../../domain/access/index.ts";
import type { RecruitmentMethod } from "../../../domain/recruitment/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  readVacancies,
  readVacancyHistory,
  type VacanciesRead,
} from "../../../usecases/recruitment/readVacancies.ts";
import { Aside } from "../../components/aside.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { ActLinks } from "../programme/actLinks.tsx";
import { methodName, vacanciesTrail } from "./recruitmentWords.ts";

type Vacancy = Awaited<ReturnType<typeof readVacancyHistory>>[number];
type Shown = { readonly visit: OfficeVisit; readonly read: VacanciesRead; readonly vacancy: Vacancy };

function usedAt({ visit, read, vacancy }: Shown): string {
  const used = read.methods.filter(({ key }: RecruitmentMethod) => vacancy.methods.includes(key));
  if (used.length === 0) return visit.texts.recruitment.vacancies.noneUsed;
  return used.map((method) => methodName(visit, method)).join(", ");
}

function factsOf(shown: Shown) {
  const { visit, read, vacancy } = shown;
  const { vacancies: words } = visit.texts.recruitment;
  const { formats } = visit;
  const { common } = visit.texts;
  return [
    { term: words.unit, value: read.unitNames.get(vacancy.unit) ?? common.notStated }, // a unit of a vacancy has a name
    { term: words.grade, value: vacancy.grade ?? common.notStated }, // not every vacancy names one
    ...(vacancy.isHiredIn ? [{ term: words.hiredIn, value: words.isHiredIn }] : []),
    { term: words.opened, value: formats.day(vacancy.opened) },
    { term: words.closed, value: vacancy.closed === null ? words.open : formats.day(vacancy.closed) },
    { term: words.used, value: usedAt(shown) },
  ];
}

/** One vacancy: which methods were used at it, and how that was recorded before. */
export async function showVacancy(visit: OfficeVisit): Promise<Reply> {
  const key = String(visit.params["vacancy"]);
  const [vacancy, ...before] = await readVacancyHistory(visit.house, visit.actor, key);
  if (vacancy === undefined) throw new NotFound();
  const read = await readVacancies(visit.house, visit.actor);
  const { vacancies: words, also } = visit.texts.recruitment;
  const children = (
    <>
      <Lead kind={vacancy.key} title={vacancy.title} />
      {mayAct(visit.actor, "recordRecruitment") && (
        <Aside label={also} first>
          <ActLinks
            visit={visit}
            links={[{ href: to(visit, paths.changeVacancy, { vacancy: key }), word: words.toChange }]}
          />
        </Aside>
      )}
      <div class="eb-main eb-section--close">
        <Facts facts={factsOf({ visit, read, vacancy })} />
      </div>
      {before.length > 0 && (
        <Section id="geschiedenis" title={words.history}>
          <ul class="eb-plain-list">
            {before.map((one) => (
              <li>
                {words.historyLine(visit.formats.moment(one.at), usedAt({ visit, read, vacancy: one }))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
  const trail = [...vacanciesTrail(visit), { word: vacancy.title }];
  return officePage(visit, { title: vacancy.title, here: "figures", trail, children });
}
