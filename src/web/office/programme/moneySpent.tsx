import type { MoneyView } from "../../../usecases/programme/readMoney.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** What was spent per year beside the budget of the same lines; nothing while nobody told of it. */
export function SpentPart({ visit, found }: { readonly visit: OfficeVisit; readonly found: MoneyView }) {
  const { spent: words, year } = visit.texts.money;
  const { euros, day, percentage, number } = visit.formats;
  if (found.spent.length === 0) return null;
  return (
    <Section id="besteed" title={words.title} width="wide">
      <DataTable
        caption={words.caption}
        captionHidden
        narrow="lines"
        columns={[
          { key: "year", head: year, kind: "text" },
          { key: "budget", head: words.budget, kind: "number" },
          { key: "spent", head: words.spent, kind: "number" },
          { key: "share", head: words.share, kind: "number" },
          { key: "left", head: words.left, kind: "number" },
          { key: "until", head: words.until, kind: "text" },
          { key: "told", head: words.told, kind: "text" },
        ]}
        rows={found.spent.map((one) => ({
          cells: [
            String(one.year),
            euros(one.budget),
            euros(one.spent),
            one.budget === 0 ? words.none : percentage(Math.round((one.spent / one.budget) * 100)),
            one.spent > one.budget
              ? words.over(euros(one.spent - one.budget))
              : euros(one.budget - one.spent),
            day(one.until),
            words.linesOf(number(one.told), number(one.lines)),
          ],
        }))}
      />
      <Text small soft>
        {words.source(found.spentSources.join("; "))}
      </Text>
    </Section>
  );
}
