import { rasciFindings, type SeenAction } from "../../../domain/programme/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Text } from "../../components/text.tsx";
import { partyName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Who does what in an action, with what is missing in the letters. */
export function ActionParties({
  visit,
  action,
}: {
  readonly visit: OfficeVisit;
  readonly action: SeenAction;
}) {
  const { programme: words, common } = visit.texts;
  if (action.participants.length === 0) return <Text>{words.noParties}</Text>;
  const findings = rasciFindings(action.participants);
  const letterOf = ({ rasci }: SeenAction["participants"][number]) =>
    rasci === null ? common.notStated : `${rasci}: ${words.rasci[rasci]}`;
  const { finding } = visit.texts.action.rasci;
  return (
    <>
      <DataTable
        caption={words.whoDoesWhat}
        captionHidden
        columns={[
          { key: "party", head: words.party, kind: "text" },
          { key: "letter", head: words.letter, kind: "text" },
        ]}
        rows={action.participants.map((party) => ({
          cells: [partyName(party, visit), letterOf(party)],
        }))}
      />
      {findings.map((one) => (
        <Text small soft>
          {finding[one]}
        </Text>
      ))}
    </>
  );
}
