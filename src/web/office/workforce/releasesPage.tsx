import { mayAct } from "../../../domain/access/index.ts";
import type { PersonId } from "../../../domain/organisation/index.ts";
import type { SeenAuthor } from "../../../domain/programme/index.ts";
import type { OrderRefusal, ReleaseOrder, ReleaseProgress } from "../../../domain/workforce/index.ts";
import { problemText } from "../../../texts/index.ts";
import { readOrders } from "../../../usecases/workforce/readOrders.ts";
import { type ListedRelease, readAskers, readWhatLeft } from "../../../usecases/workforce/readReleases.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { makerWords, readerWords, tableWords } from "./releaseWords.ts";

type Shown = { readonly visit: OfficeVisit };
type Asked = Shown & {
  readonly orders: readonly ReleaseOrder[];
  readonly askers: ReadonlyMap<PersonId, SeenAuthor>;
};

function ReleaseTable({ visit, left }: Shown & { readonly left: readonly ListedRelease[] }) {
  const { releases: words } = visit.texts;
  const { columns } = words;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "release", head: columns.release, kind: "text" },
        { key: "day", head: columns.day, kind: "text" },
        { key: "at", head: columns.at, kind: "text" },
        { key: "by", head: columns.by, kind: "text" },
        { key: "to", head: columns.to, kind: "text" },
        { key: "shown", head: columns.shown, kind: "number" },
        { key: "hidden", head: columns.hidden, kind: "number" },
      ]}
      rows={left.map(({ release, shown, hidden, ...made }) => ({
        cells: [
          <Link href={to(visit, paths.figureRelease, { release: String(release.number) })} apart>
            {words.release(release.number)}
          </Link>,
          visit.formats.day(release.referenceDate),
          visit.formats.moment(release.at),
          makerWords(visit, made),
          readerWords(
            visit,
            release.tables.map(({ declared }) => declared),
          ),
          visit.formats.number(shown),
          visit.formats.number(hidden),
        ],
      }))}
    />
  );
}

/** How far a release is, in words. */
function stageWords({ texts, formats }: OfficeVisit, { stage, steps, stepsInAll }: ReleaseProgress): string {
  const { stage: words } = texts.releases;
  const [done, all] = [formats.number(steps), formats.number(stepsInAll ?? steps)]; // what has no end is as long as it was
  switch (stage) {
    case "waiting":
      return words.waiting;
    case "counting":
      return words.counting(all);
    case "protecting":
      return words.protecting(done);
    case "lookingFromOutside":
      return words.lookingFromOutside(done, all);
    case "seekingNearest":
      return words.seekingNearest(done, all);
  }
}

function askedWords({ visit, askers }: Asked, { referenceDate, askedAt, askedBy }: ReleaseOrder): string {
  const by = askedBy === null ? null : (askers.get(askedBy) ?? null); // each of them was looked up
  const { formats, texts } = visit;
  return texts.releases.asked(formats.day(referenceDate), formats.moment(askedAt), makerWords(visit, { by }));
}

function AtHand(shown: Asked) {
  const { visit, orders } = shown;
  const { releases: words } = visit.texts;
  const order = orders.find(({ end }) => end === null);
  if (order === undefined) return null;
  return (
    <Section id="bezig" title={words.now}>
      <Text>{askedWords(shown, order)}</Text>
      <Text>{stageWords(visit, order.progress)}</Text>
      <Text>
        <Link href={to(visit, paths.releases)}>{words.reload}</Link>
      </Text>
    </Section>
  );
}

function whyRefused(visit: OfficeVisit, { code, nearest }: OrderRefusal): string {
  const { releases: words } = visit.texts;
  const reason = problemText(visit.texts, code);
  if (nearest !== null)
    return `${reason} ${words.nearest(nearest.map((table) => tableWords(visit, table)).join("; "))}`;
  return /^S10[2-5]$/.test(code) ? `${reason} ${words.nearestNone}` : reason;
}

function Refused(shown: Asked) {
  const { visit, orders } = shown;
  const { releases: words } = visit.texts;
  const entries = orders.flatMap((order) =>
    order.end?.kind === "refused"
      ? [
          {
            when: visit.formats.moment(order.askedAt),
            text: `${words.refused(visit.formats.day(order.referenceDate))} ${whyRefused(visit, order.end.refusal)}`,
            by: askedWords(shown, order),
          },
        ]
      : [],
  );
  if (entries.length === 0) return null;
  return (
    <Section id="niet-gelukt" title={words.refusedTitle}>
      <Log entries={entries.toReversed()} />
    </Section>
  );
}

/** What was asked, for who makes figures; nothing for others. */
async function askedBy(visit: OfficeVisit): Promise<Asked & { readonly mayAsk: boolean }> {
  const { house, actor } = visit;
  if (!mayAct(actor, "makeFigures")) return { visit, orders: [], askers: new Map(), mayAsk: false };
  const { orders, possible } = await readOrders(house, actor);
  const people = new Set(orders.flatMap(({ askedBy: person }) => person ?? []));
  const isBusy = orders.some(({ end }) => end === null);
  return {
    visit,
    orders,
    askers: await readAskers(house, actor, [...people]),
    mayAsk: !isBusy && possible.length > 0,
  };
}

/** What left of the figures about staff: when, of which day, for whom; and for the analyst what is being made. */
export async function showReleases(visit: OfficeVisit): Promise<Reply> {
  const left = await readWhatLeft(visit.house, visit.actor);
  const { mayAsk, ...asked } = await askedBy(visit);
  const { releases: words } = visit.texts;
  const [last] = left;
  const status =
    last === undefined ? words.none : words.lead(left.length, visit.formats.day(last.release.referenceDate));
  const acts = [
    ...(mayAsk ? [{ href: to(visit, paths.askRelease), word: words.ask.title }] : []),
    { href: to(visit, paths.declaredTables), word: words.tables.link },
  ];
  const children = (
    <>
      <Lead title={words.title} status={[status]} />
      {mayAct(visit.actor, "makeFigures") && <ActsAside visit={visit} links={acts} />}
      <div class="eb-main eb-section--close">
        {last === undefined && mayAct(visit.actor, "makeFigures") && !mayAsk && (
          <Empty text={words.ask.leadNone} />
        )}
        <Text>{words.about}</Text>
      </div>
      <AtHand {...asked} />
      {left.length > 0 && (
        <div class="eb-section eb-wide">
          <ReleaseTable visit={visit} left={left} />
        </div>
      )}
      <Refused {...asked} />
    </>
  );
  const trail = [figuresCrumb(visit), { word: words.title }];
  return officePage(visit, { title: words.title, here: "figures", trail, children });
}
