import type { Day } from "../../../domain/shared/day.ts";
import type { Work } from "../../../usecases/programme/readWork.ts";
import { RoadmapKey } from "../../charts/roadmapKey.tsx";
import { TimeBar } from "../../charts/timeBar.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { at, paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { axisOf, barPlanning } from "../programme/planningBar.ts";
import { markOf, periodOr } from "../programme/words.ts";

type Axis = ReturnType<typeof axisOf>;
type Item = Work["items"][number];

function Bar(props: { item: Item; id: string; axis: Axis; today: Day; visit: OfficeVisit }) {
  const { item, id, axis, today, visit } = props;
  const { start, end } = item.action.planning;
  const { drawing } = visit.texts.action.planning;
  return (
    <TimeBar
      {...axis}
      id={id}
      today={today}
      plannings={[barPlanning(item.action, today, visit)]}
      title={item.action.title}
      desc={drawing(item.action.title, periodOr(start, visit), periodOr(end, visit))}
    />
  );
}

/** Returns whether an action is over: nothing more is asked of it. */
export const isSettled = ({ action: { status } }: Item): boolean => status === "done" || status === "lapsed";

/** Returns the actions that go on in the order in which they end, and after them those that are over. */
export const inOrderOfDue = (items: readonly Item[]): readonly Item[] =>
  [false, true].flatMap((over) => items.filter((item) => isSettled(item) === over));

/** The actions of this person, or of the units the person leads: how each stands, and where it is in time. */
export function WorkTable(props: { readonly visit: OfficeVisit; readonly work: Work; readonly today: Day }) {
  const { visit, work, today } = props;
  const { work: words, programme } = visit.texts;
  const titleOf = work.units.length > 0 ? words.tableTitleUnit : words.tableTitle;
  const axis = axisOf(
    work.items.map(({ action }) => action.planning),
    today,
  );
  const years = words.inTime(axis.from.slice(0, 4), axis.until.slice(0, 4));
  return (
    <Section id="acties" title={titleOf(work.items.length)} width="wide">
      <RoadmapKey words={programme.roadmap.key} />
      <DataTable
        caption={words.tableCaption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "actie", head: programme.action, kind: "text" },
          { key: "stand", head: programme.statusHead, kind: "status" },
          { key: "klaar", head: programme.end, kind: "text" },
          { key: "tijd", head: years, kind: "picture" },
          { key: "wie", head: programme.owner, kind: "text" },
        ]}
        rows={inOrderOfDue(work.items).map((item, index) => ({
          cells: [
            <Link
              href={at(paths.action, {
                municipality: visit.municipality.slug,
                programme: item.programme.key,
                action: item.action.key,
              })}
            >
              {item.action.title}
            </Link>,
            <StatusMark {...markOf(item.action, today, visit)} />,
            periodOr(item.action.planning.end, visit),
            <Bar item={item} id={`tijd-${index}`} axis={axis} today={today} visit={visit} />,
            ownerName(item.action, visit),
          ],
        }))}
      />
    </Section>
  );
}
