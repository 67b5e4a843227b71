import { mayAct } from "../../../domain/access/index.ts";
import { readOutsideTables } from "../../../usecases/workforce/readOutside.ts";
import { type CheckedRequest, readBarometerRequests } from "../../../usecases/workforce/requestBarometer.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";

type Tables = Awaited<ReturnType<typeof readOutsideTables>>;

function TableList({ visit, tables }: { readonly visit: OfficeVisit; readonly tables: Tables }) {
  const { outside: words } = visit.texts;
  return (
    <DataTable
      caption={words.tables}
      captionHidden
      narrow="lines"
      columns={(["table", "date", "of", "classification", "source"] as const).map((key) => ({
        key,
        head: words[key],
        kind: "text",
      }))}
      rows={tables.map(({ series, title, referenceDate, population, classification, source }) => ({
        cells: [
          <Link href={to(visit, paths.outsideSeries, { series })} apart>
            {title}
          </Link>,
          visit.formats.day(referenceDate),
          words.population[population],
          words.classOf(classification.name, classification.version),
          source,
        ],
      }))}
    />
  );
}

function RequestList({
  visit,
  requests,
}: {
  readonly visit: OfficeVisit;
  readonly requests: readonly CheckedRequest[];
}) {
  const { outside: words } = visit.texts;
  return (
    <ul class="eb-plain-list">
      {requests.map(({ request }) => (
        <li>
          <Link href={to(visit, paths.barometerRequest, { request: String(request.number) })} apart>
            {words.requestOf(visit.formats.day(request.referenceDate))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The tables that others published, and what was asked of CBS. */
export async function showOutside(visit: OfficeVisit): Promise<Reply> {
  const tables = await readOutsideTables(visit.house, visit.actor);
  const requests = await readBarometerRequests(visit.house, visit.actor);
  const { outside: words } = visit.texts;
  const acts = [
    { href: to(visit, paths.bringOutside), word: words.bring },
    { href: to(visit, paths.newBarometerRequest), word: words.newRequest },
  ];
  const children = (
    <>
      <Lead title={words.title} status={[tables.length === 0 ? words.none : words.lead(tables.length)]} />
      {mayAct(visit.actor, "bringOutside") && <ActsAside visit={visit} links={acts} />}
      {tables.length > 0 && (
        <div class="eb-section eb-wide">
          <TableList visit={visit} tables={tables} />
        </div>
      )}
      <Section id="aanvragen" title={words.requests}>
        {requests.length === 0 ? (
          <Empty text={words.requestsNone} />
        ) : (
          <RequestList visit={visit} requests={requests} />
        )}
      </Section>
    </>
  );
  const trail = [figuresCrumb(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
