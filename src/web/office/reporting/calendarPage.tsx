import { mayAct } from "../../../domain/access/index.ts";
import type { Closure } from "../../../domain/reporting/index.ts";
import { type CalendarFound, readCalendar } from "../../../usecases/reporting/readCalendar.ts";
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
import { ActsAside } from "../programme/actLinks.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: CalendarFound };

/** What is still to come stands first; what is over stays out of the way until somebody asks. */
function Closures({ visit, found }: Shown) {
  const { duties: words } = visit.texts;
  const ahead = found.closures.filter(({ last }) => last >= found.today);
  const over = found.closures.filter(({ last }) => last < found.today);
  return (
    <>
      {ahead.length === 0 ? <Text>{words.noClosures}</Text> : <ClosureTable visit={visit} closures={ahead} />}
      {over.length > 0 && (
        <details class="eb-section--close">
          <summary>{words.pastClosures(over.length)}</summary>
          <ClosureTable visit={visit} closures={over.toReversed()} />
        </details>
      )}
    </>
  );
}

function ClosureTable({ visit, closures }: Pick<Shown, "visit"> & { readonly closures: readonly Closure[] }) {
  const { duties: words } = visit.texts;
  const may = mayAct(visit.actor, "changeCalendar");
  return (
    <DataTable
      caption={words.closures}
      captionHidden
      narrow="lines"
      columns={[
        { key: "name", head: words.closureName, kind: "text" },
        { key: "days", head: words.closureDays, kind: "text" },
        { key: "kind", head: words.closureKindOf, kind: "text" },
      ]}
      rows={closures.map(({ key, name, kind, first, last, withdrawn }) => ({
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
  const { duties: words } = visit.texts;
  const add = { href: to(visit, paths.newClosure), word: words.addClosure };
  const children = (
    <>
      <Lead title={words.calendar} status={[words.calendarLead]} />
      {mayAct(visit.actor, "changeCalendar") && <ActsAside visit={visit} links={[add]} />}
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
          rows={found.holidays
            .filter(({ day }) => day >= found.today)
            .map(({ day, name }) => ({
              cells: [visit.formats.day(day), words.holiday[name]],
            }))}
        />
      </Section>
    </>
  );
  const trail = [organisationCrumb(visit), { word: words.calendar }];
  return officePage(visit, { title: words.calendar, here: "organisation", trail, children });
}
