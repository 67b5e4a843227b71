import { mayAct } from "../../../domain/access/index.ts";
import { type CalendarFound, readCalendar } from "../../../usecases/reporting/readCalendar.ts";
import { Aside } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { countryIn } from "../../countryIn.ts";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { organisationCrumb, to } from "../organisation/places.ts";
import { ActLinks } from "../programme/actLinks.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: CalendarFound };

function Closures({ visit, found }: Shown) {
  const { duties: words } = visit.texts;
  const may = mayAct(visit.actor, "changeCalendar");
  if (found.closures.length === 0) return <Text>{words.noClosures}</Text>;
  return (
    <DataTable
      caption={words.closures}
      captionHidden
      narrow="lines"
      columns={[
        { key: "name", head: words.closureName, kind: "text" },
        { key: "days", head: words.holidayDay, kind: "text" },
        { key: "kind", head: words.closureKindOf, kind: "text" },
      ]}
      rows={found.closures.map(({ key, name, kind, first, last, withdrawn }) => ({
        cells: [
          may ? (
            <Link href={to(visit, paths.changeClosure, { closure: key })} apart>
              {name}
            </Link>
          ) : (
            name
          ),
          words.until(visit.formats.day(first), visit.formats.day(last)),
          withdrawn ? words.withdrawn : words.closureKind[kind],
        ],
      }))}
    />
  );
}

/** The days on which the office does not work: holidays, closures and the recess of the council. */
export async function showCalendar(visit: OfficeVisit): Promise<Reply> {
  const found = await readCalendar(visit.house, visit.actor, countryIn(visit));
  const { duties: words, plan } = visit.texts;
  const add = { href: to(visit, paths.newClosure), word: words.addClosure };
  const children = (
    <>
      <Lead title={words.calendar} status={[words.calendarLead]} />
      {mayAct(visit.actor, "changeCalendar") && (
        <Aside label={plan.acts} first>
          <ActLinks visit={visit} links={[add]} />
        </Aside>
      )}
      <Section id="reces" title={words.closures}>
        <Closures visit={visit} found={found} />
      </Section>
      <Section id="feestdagen" title={words.holidays}>
        <DataTable
          caption={words.holidays}
          captionHidden
          narrow="columns"
          columns={[
            { key: "day", head: words.holidayDay, kind: "text", whole: true },
            { key: "name", head: words.holidayName, kind: "text" },
          ]}
          rows={found.holidays.map(({ day, name }) => ({
            cells: [visit.formats.day(day), words.holiday[name]],
          }))}
        />
      </Section>
    </>
  );
  const trail = [organisationCrumb(visit), { word: words.calendar }];
  return officePage(visit, { title: words.calendar, here: "organisation", trail, children });
}
