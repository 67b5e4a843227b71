import type { ListedRound } from "../../../usecases/reporting/readRounds.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { personName } from "../../personWords.ts";
import { roundAt } from "./roundWords.ts";
import type { ShownRounds } from "./shownRounds.ts";

/** The rounds that were closed: what came in, when, and by whom. */
export function ClosedRounds({ visit, list }: ShownRounds) {
  const { rounds: words } = visit.texts;
  const { formats } = visit;
  const rowOf = ({ round, count, closedBy }: ListedRound) => {
    const { state, opensOn, closesOn } = round;
    if (state.kind === "open") return [];
    const cells = [
      <Link href={roundAt(visit, list.programme, round)} apart>
        {round.name}
      </Link>,
      words.fromTo(formats.day(opensOn), formats.day(closesOn)),
      words.answeredOf(count.answered, count.asked),
      formats.moment(state.at),
      closedBy === null || state.by === "clock" ? words.byClock : personName(closedBy, visit),
    ];
    return [{ cells }];
  };
  const rows = list.rounds.flatMap(rowOf);
  if (rows.length === 0) return null;
  const { columns } = words;
  return (
    <Section id="gesloten" title={words.closedTitle} width="wide">
      <DataTable
        caption={words.closedCaption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "ronde", head: columns.round, kind: "text" },
          { key: "open", head: columns.open, kind: "text" },
          { key: "berichten", head: columns.answered, kind: "number" },
          { key: "gesloten", head: columns.closed, kind: "text" },
          { key: "door", head: columns.by, kind: "text" },
        ]}
        rows={rows}
      />
    </Section>
  );
}
