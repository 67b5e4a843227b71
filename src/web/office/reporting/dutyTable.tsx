import type { DutyWatch, SeenDuty } from "../../../domain/reporting/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import { periodOr, rhythmIn } from "../programme/words.ts";
import type { ShownDuties } from "./dutiesPage.tsx";
import { missingWords, partiesWords } from "./dutyWords.ts";

type One = { readonly shown: ShownDuties; readonly one: DutyWatch<SeenDuty> };

function DutyCell({ shown, one: { duty } }: One) {
  const { visit, found } = shown;
  const href = within(visit, found.programme, paths.changeDuty, { duty: duty.key });
  return (
    <>
      {mayStill(visit, found.programme, "changeDuty") ? (
        <Link href={href} apart>
          {duty.content}
        </Link>
      ) : (
        duty.content
      )}
      <Text small soft>
        {partiesWords(duty, found, visit)}
      </Text>
    </>
  );
}

function WhenCell({ shown, one: { duty, days } }: One) {
  const { visit } = shown;
  const { duties: words, common } = visit.texts;
  const missing = missingWords(days, visit);
  const { formats } = visit;
  const notes = [
    ...(duty.firstDue === null ? [] : [words.since(periodOr(duty.firstDue, visit))]),
    ...(duty.endsOn === null ? [] : [words.till(formats.day(duty.endsOn))]),
    ...(duty.awaitsCouncil ? [words.waitsForRecess] : []),
  ];
  return (
    <>
      {duty.rhythm === null ? common.notStated : rhythmIn(duty.rhythm, visit)}
      {missing !== undefined && <StatusMark kind="notStated" word={missing} />}
      {notes.length > 0 && (
        <Text small soft>
          {notes.join("; ")}
        </Text>
      )}
    </>
  );
}

/** Every duty: what is reported by whom to whom, when, and on what ground. */
export function DutyTable({ shown }: { readonly shown: ShownDuties }) {
  const { visit, found } = shown;
  const { duties: words, common } = visit.texts;
  return (
    <DataTable
      caption={words.all}
      captionHidden
      narrow="lines"
      columns={[
        { key: "duty", head: words.what, kind: "text" },
        { key: "when", head: words.rhythm, kind: "text" },
        { key: "kind", head: words.kind, kind: "text" },
        { key: "basis", head: words.legalBasis, kind: "text" },
      ]}
      rows={found.duties.map((one) => ({
        id: one.duty.key,
        cells: [
          <DutyCell shown={shown} one={one} />,
          <WhenCell shown={shown} one={one} />,
          one.duty.kind === null ? common.notStated : words.kindName[one.duty.kind],
          one.duty.legalBasis ?? common.notStated,
        ],
      }))}
    />
  );
}
