import { daysBetween } from "../../../domain/shared/day.ts";
import {
  type AskedActionPoint,
  readMeetings,
  type SeenMeetings,
  type SeenSeries,
} from "../../../usecases/governance/readMeetings.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { AskRow, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { rhythmIn } from "../programme/words.ts";
import { inMeeting, inSeries } from "./meetingPlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: SeenMeetings };

const nextOf = ({ ahead }: SeenSeries) => ahead.find(({ state }) => state.kind === "planned");

const openIn = ({ ahead, past }: SeenSeries): number =>
  [...ahead, ...past].flatMap(({ actionPoints }) => actionPoints).filter(({ done }) => done === null).length;

function Asked({ visit, found }: Shown) {
  const { asked: words } = visit.texts.meetings;
  if (found.asked.length === 0) return null;
  const row = ({ series, meeting, actionPoint }: AskedActionPoint, index: number) => {
    const place = { programme: found.programme, series, meeting };
    const days = daysBetween(found.today, actionPoint.due);
    return (
      <AskRow
        due={{
          text: words.due(days),
          late: days < 0,
          day: { day: actionPoint.due, text: visit.formats.day(actionPoint.due) },
        }}
        title={actionPoint.text}
        text={words.from(series.name, visit.formats.day(meeting.on))}
        action={{
          href: inMeeting(visit, place, paths.actionPoint, { actionPoint: actionPoint.key }),
          word: words.go,
          primary: index === 0,
        }}
      />
    );
  };
  return (
    <Section id="gevraagd" title={words.title} width="wide" close>
      <Rows>{found.asked.map(row)}</Rows>
    </Section>
  );
}

function SeriesTable({ visit, found }: Shown) {
  const { meetings: words } = visit.texts;
  const { programme } = found;
  const next = (seen: SeenSeries) => {
    const meeting = nextOf(seen);
    if (meeting === undefined) return words.series.noneAhead;
    return (
      <Link href={inMeeting(visit, { programme, series: seen.series, meeting }, paths.meeting)}>
        {`${visit.formats.day(meeting.on)}, ${words.time(meeting.from, meeting.until)}`}
      </Link>
    );
  };
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "name", head: words.columns.name, kind: "text" },
        { key: "next", head: words.columns.next, kind: "text" },
        { key: "rhythm", head: words.columns.rhythm, kind: "text" },
        { key: "kind", head: words.columns.kind, kind: "text" },
        { key: "open", head: words.columns.open, kind: "number" },
      ]}
      rows={found.series.map((seen) => ({
        id: seen.series.key,
        cells: [
          <Link href={inSeries(visit, { programme, series: seen.series }, paths.meetingSeries)}>
            {seen.series.name}
          </Link>,
          next(seen),
          rhythmIn(seen.series.rhythm, visit),
          words.kindName[seen.series.kind],
          visit.formats.number(openIn(seen)),
        ],
      }))}
    />
  );
}

function statusOf({ visit, found }: Shown): readonly string[] {
  const { meetings: words } = visit.texts;
  const { series, asked } = found;
  const own = asked.length > 0 ? [`${words.asked.count(asked.length)} `] : [];
  const [first] = series;
  if (first === undefined)
    return [...own, mayStill(visit, found.programme, "changeMeeting") ? words.none : words.noneOfYours];
  const next = nextOf(first);
  if (next === undefined) return [...own, words.nothingAhead];
  return [...own, words.next(first.series.name, visit.formats.day(next.on), next.from)];
}

/** The bodies of a programme with their next meetings, after what is asked of the reader. */
export async function showMeetings(visit: OfficeVisit): Promise<Reply> {
  const found = await readMeetings(visit.house, visit.actor, programmeIn(visit));
  const { meetings: words } = visit.texts;
  const { programme } = found;
  const links = [
    ...(mayStill(visit, programme, "changeMeeting")
      ? [{ href: within(visit, programme, paths.newMeetingSeries), word: words.add }]
      : []),
    { href: within(visit, programme, paths.meetingsIcs), word: words.ics },
    { href: at(paths.diaries, { municipality: visit.municipality.slug }), word: words.diaries },
  ];
  const shown = { visit, found };
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(shown)} />
      <ActsAside visit={visit} links={links} />
      <Asked {...shown} />
      {found.series.length > 0 && (
        <div class="eb-section eb-wide">
          <SeriesTable {...shown} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
