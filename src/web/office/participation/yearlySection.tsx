import type { YearlyAsk } from "../../../domain/governance/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";

const kindOf = { done: "done", due: "notStarted", late: "late" } as const;

type Props = { readonly visit: OfficeVisit; readonly yearly: readonly YearlyAsk[] };

/** What is asked every year and at each change of the plan, the last first; what is late says so. */
export function YearlySection({ visit, yearly }: Props) {
  const { contributions: words } = visit.texts;
  return (
    <Section id="jaarlijks" title={words.yearly} width="wide">
      <Text>{yearly.length === 0 ? words.yearlyNone : words.yearlyLead}</Text>
      {yearly.length > 0 && (
        <DataTable
          caption={visit.texts.consents.tableOf(words.yearly)}
          captionHidden
          narrow="lines"
          columns={[
            { key: "of", head: words.when, kind: "text" },
            { key: "group", head: words.who, kind: "text" },
            { key: "state", head: words.stage, kind: "status" },
          ]}
          rows={yearly.toReversed().map(({ group, of, state }) => ({
            cells: [
              of.kind === "year" ? words.ofYear(String(of.year)) : words.ofPlan(of.number),
              words.groupName[group],
              <StatusMark kind={kindOf[state]} word={words.yearlyState[state]} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}
