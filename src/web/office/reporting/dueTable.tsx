import { mayAct } from "../../../domain/access/index.ts";
import { roundServing } from "../../../domain/reporting/index.ts";
import { daysBetween } from "../../../domain/shared/day.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import type { OneDue, ShownDuties } from "./dutiesPage.tsx";
import { partiesWords } from "./dutyWords.ts";

const markOf = {
  delivered: "done",
  deliveredLate: "done",
  overdue: "late",
  now: "good",
  ahead: "notStarted",
} as const;

function StateCell({ shown, one }: { readonly shown: ShownDuties; readonly one: OneDue }) {
  const { visit, found } = shown;
  const { duties: words } = visit.texts;
  const { duty, due } = one;
  const may = mayStill(visit, found.programme, "deliverReport");
  const place = { duty: duty.key, day: due.stated };
  if (due.delivery !== null)
    return (
      <>
        <StatusMark
          kind={markOf[due.state]}
          word={words.deliveredOn(visit.formats.day(due.delivery.on), daysBetween(due.day, due.delivery.on))}
        />
        {due.delivery.where !== null && (
          <Text small soft>
            {due.delivery.where}
          </Text>
        )}
        {may && (
          <div>
            <Link href={within(visit, found.programme, paths.changeDelivery, place)} apart>
              {words.changeDelivery}
            </Link>
          </div>
        )}
      </>
    );
  const reminded = found.reminded.find((last) => last.duty === duty.key && last.day === due.day);
  const asks = due.state !== "ahead" && may;
  const href = within(visit, found.programme, paths.deliverReport, { duty: duty.key });
  return (
    <>
      <StatusMark kind={markOf[due.state]} word={words.away(due.daysAway)} />
      {reminded !== undefined && (
        <Text small soft>
          {words.reminded(visit.formats.day(reminded.on))}
        </Text>
      )}
      {asks && (
        <div>
          <Link href={`${href}?keer=${due.stated}`} apart>
            {words.deliver}
          </Link>
        </div>
      )}
    </>
  );
}

function DayCell({ shown, one }: { readonly shown: ShownDuties; readonly one: OneDue }) {
  const { formats, texts } = shown.visit;
  const { day, stated, movedBy } = one.due;
  return (
    <>
      <span class="eb-whole">{formats.day(day)}</span>
      {movedBy !== null && (
        <Text small soft>
          {texts.duties.moved[movedBy](formats.day(stated))}
        </Text>
      )}
    </>
  );
}

/** Which round serves a report: a way to it for who may read rounds, its name for others. */
function ServedBy({ shown, one }: { readonly shown: ShownDuties; readonly one: OneDue }) {
  const { visit, found } = shown;
  const round = roundServing(found.rounds, { duty: one.duty.key, stated: one.due.stated });
  if (round === undefined) return null;
  const text = visit.texts.rounds.served(round.name);
  if (!mayAct(visit.actor, "readRounds"))
    return (
      <Text small soft>
        {text}
      </Text>
    );
  return (
    <Text small>
      <Link href={within(visit, found.programme, paths.round, { round: round.key })}>{text}</Link>
    </Text>
  );
}

function WhatCell({ shown, one }: { readonly shown: ShownDuties; readonly one: OneDue }) {
  const { key, content } = one.duty;
  return (
    <>
      <Link href={`#${key}`}>{content}</Link>
      <Text small soft>
        {partiesWords(one.duty, shown.found, shown.visit)}
      </Text>
      <ServedBy shown={shown} one={one} />
    </>
  );
}

/** Reports that are due: when, which, by whom and for whom, and how it is with each. */
export function DueTable(props: {
  readonly shown: ShownDuties;
  readonly caption: string;
  readonly dues: readonly OneDue[];
}) {
  const { shown, caption, dues } = props;
  const { duties: words } = shown.visit.texts;
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "due", head: words.due, kind: "text" },
        { key: "what", head: words.what, kind: "text" },
        { key: "state", head: words.how, kind: "status" },
      ]}
      rows={dues.map((one) => ({
        cells: [
          <DayCell shown={shown} one={one} />,
          <WhatCell shown={shown} one={one} />,
          <StateCell shown={shown} one={one} />,
        ],
      }))}
    />
  );
}
