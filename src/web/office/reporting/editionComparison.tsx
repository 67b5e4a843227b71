import type { EditionComparison } from "../../../domain/reporting/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { AccountPicture } from "./accountPicture.tsx";

type Shown = { readonly visit: OfficeVisit; readonly comparison: EditionComparison };

/** Where the actions came from and where they went; both halves have the same total. */
function AccountTable({ visit, comparison: { reconciliation } }: Shown) {
  const { editions: words } = visit.texts;
  const { initial, added, carriedOver, done, open, dropped, notStated, gone } = reconciliation;
  const row = (word: string, count: number, total = false) => ({
    cells: [word, visit.formats.number(count)],
    ...(total ? { total } : {}),
  });
  const rows = words.accountRows;
  return (
    <DataTable
      caption={words.accountCaption}
      columns={[
        { key: "what", head: words.accountColumns.from, kind: "text" },
        { key: "count", head: words.accountColumns.count, kind: "number" },
      ]}
      rows={[
        row(rows.initial, initial),
        row(rows.added, added),
        row(rows.carriedOver, carriedOver),
        row(rows.fromTotal, initial + added + carriedOver, true),
        row(rows.done, done),
        row(rows.open, open),
        row(rows.dropped, dropped),
        row(rows.notStated, notStated),
        row(rows.gone, gone.length),
        row(rows.toTotal, done + open + dropped + notStated + gone.length, true),
      ]}
    />
  );
}

function StatusTable({ visit, comparison: { statuses } }: Shown) {
  const { editions: words, programme } = visit.texts;
  const { number } = visit.formats;
  const nameOf = { ...programme.status, notStated: programme.statusNotStated };
  return (
    <DataTable
      caption={words.statusCaption}
      columns={[
        { key: "status", head: words.statusColumns.status, kind: "text" },
        { key: "before", head: words.statusColumns.before, kind: "number" },
        { key: "after", head: words.statusColumns.after, kind: "number" },
        { key: "difference", head: words.statusColumns.difference, kind: "number" },
      ]}
      rows={statuses.map(({ status, before, after }) => ({
        cells: [
          nameOf[status],
          number(before),
          number(after),
          after > before ? `+${number(after - before)}` : number(after - before),
        ],
      }))}
    />
  );
}

/** How an edition differs from the one before it, in sentences and in figures that add up. */
export function Comparison({ visit, comparison }: Shown) {
  const { editions: words } = visit.texts;
  const { reconciliation: account, overdue, asOf, number } = comparison;
  return (
    <Section id="vergeleken" title={words.comparison(number)}>
      <Text>
        {[
          words.comparedWith(visit.formats.day(asOf)),
          words.account(account.initial, account.added),
          ...(account.carriedOver === 0 ? [] : [words.accountCarried(account.carriedOver)]),
          words.accountTo(account.done, account.open, account.dropped),
          ...(account.notStated === 0 ? [] : [words.accountNotStated(account.notStated)]),
          ...(account.gone.length === 0 ? [] : [words.accountGone(account.gone.length)]),
          words.addsUp(account.initial + account.added + account.carriedOver),
        ].join(" ")}
      </Text>
      <Text>{words.overdue(overdue.before, overdue.after)}</Text>
      <div class="eb-section--close">
        <AccountPicture visit={visit} account={account} />
      </div>
      <div class="eb-section--close">
        <AccountTable visit={visit} comparison={comparison} />
      </div>
      <div class="eb-section--close">
        <StatusTable visit={visit} comparison={comparison} />
      </div>
    </Section>
  );
}
