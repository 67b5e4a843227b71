import type { EditionComparison } from "../../../domain/reporting/index.ts";
import { AccountFlow } from "../../charts/accountFlow.tsx";
import { type FlowPart, totalOf } from "../../charts/accountFlowLayout.ts";
import type { OfficeVisit } from "../../visit.ts";

type Shown = { readonly visit: OfficeVisit; readonly account: EditionComparison["reconciliation"] };

/** How the actions of the edition before became those of this one, as a picture of the table below it. */
export function AccountPicture({ visit, account }: Shown) {
  const { account: words } = visit.texts.pictures;
  const part = (key: keyof typeof words.parts, dress: FlowPart["dress"], count: number): FlowPart => ({
    key,
    dress,
    count,
    word: words.parts[key](count),
  });
  const from = [
    part("initial", "before", account.initial),
    part("added", "added", account.added),
    part("carriedOver", "carried", account.carriedOver),
  ];
  const to = [
    part("done", "done", account.done),
    part("open", "open", account.open),
    part("dropped", "dropped", account.dropped),
    part("notStated", "notStated", account.notStated),
    part("gone", "gone", account.gone.length),
  ];
  const said = (parts: readonly FlowPart[]) =>
    visit.formats.list(parts.filter(({ count }) => count > 0).map(({ count, word }) => `${count} ${word}`));
  const all = totalOf(from);
  return (
    <AccountFlow
      id="herkomst-beeld"
      from={from}
      to={to}
      words={{
        heading: words.heading(account.done, all),
        text: words.text,
        title: words.title,
        desc: words.desc(said(from), said(to), all),
        from: words.from(all),
        to: words.to(all),
      }}
    />
  );
}
