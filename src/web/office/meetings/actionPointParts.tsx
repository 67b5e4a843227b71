import { mayAct } from "../../../domain/access/index.ts";
import type { Meeting, SeenActionPoint } from "../../../domain/governance/index.ts";
import type { OneMeeting } from "../../../usecases/governance/readMeetings.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { inMeeting } from "./meetingPlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: OneMeeting };
type Line = { readonly actionPoint: SeenActionPoint; readonly meeting: Pick<Meeting, "day" | "on"> };

function stateOf({ actionPoint: { done, due } }: Line, { visit, found }: Shown) {
  const { actionPoints: words } = visit.texts.meetings;
  if (done === null) return due < found.today ? <strong class="eb-late">{words.late}</strong> : words.open;
  return (
    <>
      <span>{words.doneOn(visit.formats.day(done.on))}</span>
      {done.outcome !== null && (
        <Text small soft>
          {done.outcome}
        </Text>
      )}
    </>
  );
}

/** Whether a visitor may say that something is done: the own, or everything for who writes agendas. */
const mayEnd = ({ actionPoint }: Line, { visit, found }: Shown): boolean =>
  found.programme.closedOn === null &&
  actionPoint.done === null &&
  (actionPoint.isOwn || mayAct(visit.actor, "changeMeeting"));

function End({ visit, found, line }: Shown & { readonly line: Line }) {
  if (!mayEnd(line, { visit, found })) return <span />;
  const { actionPoint, meeting } = line;
  const place = { programme: found.programme, series: found.series, meeting };
  return (
    <Link href={inMeeting(visit, place, paths.actionPoint, { actionPoint: actionPoint.key })}>
      {visit.texts.meetings.actionPoints.end}
      <span class="eb-visually-hidden">{`: ${actionPoint.text}`}</span>
    </Link>
  );
}

function ActionPointTable({
  visit,
  found,
  title,
  lines,
}: Shown & { readonly title: string; readonly lines: readonly Line[] }) {
  const { actionPoints: words } = visit.texts.meetings;
  const shown = { visit, found };
  const hasEnds = lines.some((line) => mayEnd(line, shown));
  return (
    <DataTable
      caption={visit.texts.meetings.table(title)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "text", head: words.one, kind: "text" },
        { key: "owner", head: words.by, kind: "text" },
        { key: "due", head: words.due, kind: "text" },
        { key: "state", head: words.state, kind: "text" },
        ...(hasEnds ? [{ key: "end", head: words.tell, kind: "text" as const }] : []),
      ]}
      rows={lines.map((line) => ({
        id: line.actionPoint.key,
        cells: [
          line.actionPoint.text,
          ownerName(line.actionPoint, visit),
          visit.formats.day(line.actionPoint.due),
          stateOf(line, shown),
          ...(hasEnds ? [<End {...shown} line={line} />] : []),
        ],
      }))}
    />
  );
}

/** What is still open of meetings before: it comes first. */
export function EarlierSection({ visit, found }: Shown) {
  const { earlier: title } = visit.texts.meetings.actionPoints;
  if (found.earlier.length === 0) return null;
  return (
    <Section id="eerder" title={title} width="wide" close>
      <ActionPointTable visit={visit} found={found} title={title} lines={found.earlier} />
    </Section>
  );
}

/** What follows from this meeting, with who does it and by when. */
export function ActionPointSection({ visit, found }: Shown) {
  const { actionPoints: words } = visit.texts.meetings;
  const { meeting } = found;
  if (meeting.state.kind !== "held" && meeting.actionPoints.length === 0) return null;
  const lines = meeting.actionPoints.map((actionPoint) => ({ actionPoint, meeting }));
  return (
    <Section id="actiepunten" title={words.title} width="wide" close>
      {lines.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <ActionPointTable visit={visit} found={found} title={words.title} lines={lines} />
      )}
    </Section>
  );
}
