import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { shareIn } from "../programme/moneyYears.tsx";
import type { Shown } from "./planParts.tsx";

/** What the unit gives: its hours of training by the plan, and its part of the money year by year, for who reads money. */
export function UnitCosts({ visit, found: { cost, plan } }: Shown) {
  const { unitPlans: words, money, common, plan: base } = visit.texts;
  const { number, euros } = visit.formats;
  if (cost === null) return null;
  const hours = plan?.trainingHours ?? null; // a unit without a plan says none
  return (
    <Section id="kosten" title={words.costs.title}>
      {hours !== null && <Text>{words.costs.hours(number(hours))}</Text>}
      {cost.length === 0 ? (
        <Text>{words.costs.none}</Text>
      ) : (
        <>
          <Text soft>{words.costs.lead}</Text>
          <DataTable
            caption={base.table(words.costs.title)}
            captionHidden
            columns={[
              { key: "jaar", head: money.year, kind: "text" },
              { key: "bedrag", head: money.amount, kind: "number" },
              { key: "deel", head: words.costs.share, kind: "number" },
            ]}
            rows={cost.map(({ year, amount, share }) => ({
              cells: [String(year), euros(amount), share === null ? common.notStated : shareIn(visit, share)],
            }))}
          />
        </>
      )}
    </Section>
  );
}
