import type { SeenMeeting } from "../../../domain/governance/index.ts";
import { type OneSeries, readSeries } from "../../../usecases/governance/readMeetings.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill } from "../programme/programmePlace.ts";
import { rhythmIn } from "../programme/words.ts";
import { inMeeting, inSeries, seriesIn, trailToMeetings } from "./meetingPlace.ts";
import { reasonsOf, stateWord, timeWord } from "./meetingWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: OneSeries };

function MeetingTable({
  visit,
  found,
  id,
  meetings,
}: Shown & { readonly id: string; readonly meetings: readonly SeenMeeting[] }) {
  const { columns, series: words, table } = visit.texts.meetings;
  const { programme, series } = found;
  return (
    <DataTable
      caption={table(id === "komt" ? words.ahead : words.past)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "when", head: columns.when, kind: "text" },
        { key: "time", head: columns.time, kind: "text" },
        { key: "state", head: columns.state, kind: "text" },
      ]}
      rows={meetings.map((meeting) => ({
        id: `dag-${meeting.day}`,
        cells: [
          <Link href={inMeeting(visit, { programme, series, meeting }, paths.meeting)}>
            {visit.formats.day(meeting.on)}
          </Link>,
          timeWord(meeting, visit),
          <>
            <span>{stateWord(meeting, found.today, visit)}</span>
            {reasonsOf(meeting, visit).map((reason) => (
              <Text small soft>
                {reason}
              </Text>
            ))}
          </>,
        ],
      }))}
    />
  );
}

function factsOf({ visit, found: { series, body } }: Shown): readonly Fact[] {
  const { meetings, common } = visit.texts;
  const { series: words, columns } = meetings;
  const members = body?.members.map((owner) => ownerName({ owner }, visit)).join(", ") || common.notStated; // nobody was named
  return [
    { term: words.bodyShort, value: body?.name ?? common.notStated }, // taken away
    { term: columns.kind, value: meetings.kindName[series.kind] },
    { term: columns.rhythm, value: rhythmIn(series.rhythm, visit) },
    { term: columns.time, value: timeWord(series, visit) },
    { term: columns.place, value: series.place ?? common.notStated },
    ...(series.endsOn === null ? [] : [{ term: words.ends, value: visit.formats.day(series.endsOn) }]),
    ...(body === undefined
      ? []
      : [
          { term: words.role, value: body.role ?? common.notStated },
          { term: words.mandate, value: body.mandate ?? common.notStated },
          { term: words.chair, value: ownerName({ owner: body.chair }, visit) },
          { term: words.secretary, value: ownerName({ owner: body.secretary }, visit) },
          { term: words.members, value: members },
        ]),
  ];
}

function Acts({ visit, found }: Shown) {
  const { meetings: words } = visit.texts;
  if (!mayStill(visit, found.programme, "changeMeeting")) return null;
  const links = [
    { href: inSeries(visit, found, paths.extraMeeting), word: words.acts.extra },
    { href: inSeries(visit, found, paths.changeMeetingSeries), word: words.series.change },
  ];
  return <ActsAside visit={visit} links={links} />;
}

/** A series: who comes together, what is still to come and what has been. */
export async function showSeries(visit: OfficeVisit): Promise<Reply> {
  const found = await readSeries(visit.house, visit.actor, seriesIn(visit));
  const { series: words, next } = visit.texts.meetings;
  const { programme, series, ahead, past } = found;
  const shown = { visit, found };
  const first = ahead.find(({ state }) => state.kind === "planned");
  const status = first ? next(series.name, visit.formats.day(first.on), first.from) : words.noneAhead;
  const children = (
    <>
      <Lead kind={visit.texts.meetings.kindName[series.kind]} title={series.name} status={[status]} />
      <Acts {...shown} />
      <Section id="komt" title={words.ahead} width="wide" close>
        {ahead.length === 0 ? (
          <Text>{words.noneAhead}</Text>
        ) : (
          <MeetingTable {...shown} id="komt" meetings={ahead} />
        )}
      </Section>
      <Section id="geweest" title={words.past} width="wide" close>
        {past.length === 0 ? (
          <Text>{words.nonePast}</Text>
        ) : (
          <MeetingTable {...shown} id="geweest" meetings={past} />
        )}
      </Section>
      <Section id="over" title={words.about}>
        <Facts facts={factsOf(shown)} />
      </Section>
    </>
  );
  const trail = [...trailToMeetings(visit, programme), { word: series.name }];
  return officePage(visit, { title: series.name, here: "programme", trail, children });
}
