import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../programme/personWords.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import type { OneDue, ShownDuties } from "./dutiesPage.tsx";
import { dueWords } from "./dutyWords.ts";

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
  if (due.delivery !== null)
    return (
      <>
        <StatusMark kind={markOf[due.state]} word={words.deliveredOn(visit.formats.day(due.delivery.on))} />
        {due.delivery.where !== null && <span class="eb-soft"> {due.delivery.where}</span>}
      </>
    );
  const asks = due.state !== "ahead" && mayStill(visit, found.programme, "deliverReport");
  const href = within(visit, found.programme, paths.deliverReport, { duty: duty.key });
  return (
    <>
      <StatusMark kind={markOf[due.state]} word={words.away(due.daysAway)} />
      {asks && (
        <Link href={`${href}?keer=${due.stated}`} apart>
          {words.deliver}
        </Link>
      )}
    </>
  );
}

/** Reports that are due: which, when, by whom and for whom. */
export function DueTable(props: {
  readonly shown: ShownDuties;
  readonly caption: string;
  readonly dues: readonly OneDue[];
}) {
  const { shown, caption, dues } = props;
  const { visit } = shown;
  const { duties: words, common } = visit.texts;
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "what", head: words.what, kind: "text" },
        { key: "due", head: words.due, kind: "text" },
        { key: "from", head: words.from, kind: "text" },
        { key: "to", head: words.to, kind: "text" },
        { key: "state", head: "", kind: "status" },
      ]}
      rows={dues.map((one) => ({
        cells: [
          <a class="utrecht-link utrecht-link--html-a" href={`#${one.duty.key}`}>
            {one.duty.content}
          </a>,
          dueWords(one.due, visit),
          ownerName({ owner: one.duty.from }, visit),
          one.duty.to ?? common.notStated,
          <StateCell shown={shown} one={one} />,
        ],
      }))}
    />
  );
}
