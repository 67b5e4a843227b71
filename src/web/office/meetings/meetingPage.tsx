import { type OneMeeting, readMeeting } from "../../../usecases/governance/readMeetings.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill } from "../programme/programmePlace.ts";
import { ActionPointSection, EarlierSection } from "./actionPointParts.tsx";
import { AgendaSection } from "./agendaParts.tsx";
import { inMeeting, meetingIn, trailToSeries } from "./meetingPlace.ts";
import { reasonsOf, stateWord, timeWord } from "./meetingWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: OneMeeting };

function factsOf({ visit, found }: Shown): readonly Fact[] {
  const { meetings: words, common } = visit.texts;
  const { meeting, body, series } = found;
  return [
    { term: words.series.bodyShort, value: body?.name ?? common.notStated }, // taken away
    { term: words.columns.time, value: timeWord(meeting, visit) },
    { term: words.columns.place, value: meeting.place ?? common.notStated },
    ...(meeting.theme === null ? [] : [{ term: words.theme, value: meeting.theme }]),
    ...(series.kind === "mirror"
      ? [{ term: words.facilitator, value: meeting.facilitator ?? common.notStated }]
      : []),
  ];
}

function Acts({ visit, found }: Shown) {
  const { meetings } = visit.texts;
  const { acts: words } = meetings;
  if (!mayStill(visit, found.programme, "changeMeeting")) return null;
  const link = (path: string, word: string) => ({ href: inMeeting(visit, found, path), word });
  const { state, on } = found.meeting;
  const isPlanned = state.kind === "planned";
  const links = [
    link(paths.newAgendaItem, meetings.item.add),
    ...(isPlanned ? [link(paths.prepareMeeting, words.prepare)] : []),
    ...(isPlanned && on <= found.today ? [link(paths.holdMeeting, words.hold)] : []),
    ...(state.kind === "held" ? [link(paths.newActionPoint, meetings.actionPoints.add)] : []),
    ...(state.kind === "cancelled" && on >= found.today ? [link(paths.restoreMeeting, words.restore)] : []),
    ...(isPlanned ? [link(paths.moveMeeting, words.move), link(paths.cancelMeeting, words.cancel)] : []),
  ];
  return <ActsAside visit={visit} links={links} />;
}

/** One meeting: what is still open of before, its agenda with papers and decisions, and what follows. */
export async function showMeeting(visit: OfficeVisit): Promise<Reply> {
  const found = await readMeeting(visit.house, visit.actor, meetingIn(visit));
  const { meetings: words } = visit.texts;
  const { meeting, series, today } = found;
  const title = `${series.name}, ${visit.formats.day(meeting.on)}`;
  const shown = { visit, found };
  const status = [
    `${words.standing(stateWord(meeting, today, visit), timeWord(meeting, visit))} `,
    ...reasonsOf(meeting, visit),
  ];
  const children = (
    <>
      <Lead kind={words.kindName[series.kind]} title={title} status={status} />
      <Acts {...shown} />
      <EarlierSection {...shown} />
      <AgendaSection {...shown} />
      {meeting.reflection !== null && (
        <Section id="verslag" title={words.reflection[series.kind]}>
          <Text>{meeting.reflection}</Text>
        </Section>
      )}
      <ActionPointSection {...shown} />
      <Section id="over" title={words.series.about}>
        <Facts facts={factsOf(shown)} />
      </Section>
    </>
  );
  const trail = [...trailToSeries(visit, found), { word: visit.formats.day(meeting.on) }];
  return officePage(visit, { title, here: "programme", trail, children });
}
