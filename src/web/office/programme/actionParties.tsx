import { type Action, rasciFindings } from "../../../domain/programme/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** Who does what in an action, with what is missing in the letters. */
export function ActionParties({ visit, action }: { readonly visit: OfficeVisit; readonly action: Action }) {
  const { programme: words, common } = visit.texts;
  if (action.participants.length === 0) return <Text>{words.noParties}</Text>;
  const findings = rasciFindings(action.participants);
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
        rows={action.participants.map(({ role, rasci }) => ({
          cells: [role, rasci === null ? common.notStated : `${rasci}: ${words.rasci[rasci]}`],
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
