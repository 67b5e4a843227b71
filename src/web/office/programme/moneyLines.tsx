import type { BudgetLine } from "../../../domain/programme/index.ts";
import type { MoneyView } from "../../../usecases/programme/readMoney.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { shareIn } from "./moneyYears.tsx";
import { mayStill, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: MoneyView };

/** How a plan writes coverage among the words about the state: "geraamd, 100% dekking". */
const coverageWords = /(?:^|[,;]\s*)\d+(?:[.,]\d+)?\s*%\s*(?:dekking|gedekt)\b/gi;

/** Returns the words of the source about the state; coverage is left out, as it has a column of its own. */
const wordsAboutState = ({ stateAsWritten, coverage }: BudgetLine): string | null =>
  coverage === null || stateAsWritten === null ? stateAsWritten : stateAsWritten.replace(coverageWords, "");

/** The state of a line, with the words of the source where they say more. */
function State({ line, visit }: { readonly line: BudgetLine; readonly visit: OfficeVisit }) {
  const { money: words, common } = visit.texts;
  const known = line.state === null ? common.notStated : words.stateName[line.state];
  const written = wordsAboutState(line);
  if (written === null || written === "" || written.toLowerCase() === known) return <>{known}</>;
  return (
    <>
      {known}
      <span class="eb-small eb-soft">
        <br />
        {`${words.stateInSource}: ${written}`}
      </span>
    </>
  );
}

/** What the money is for, with its action under it. */
function Purpose({ line, shown }: { readonly line: BudgetLine; readonly shown: Shown }) {
  const { visit, found } = shown;
  const { programme, actions } = found;
  const action = actions.find(({ key }) => key === line.action);
  const href = within(visit, programme, paths.changeBudgetLine, { line: line.key });
  return (
    <>
      {mayStill(visit, programme, "changeMoney") ? (
        <Link href={href} apart>
          {line.purpose}
        </Link>
      ) : (
        line.purpose
      )}
      {action && (
        <span class="eb-small eb-soft">
          <br />
          {`${visit.texts.money.action}: `}
          <Link href={within(visit, programme, paths.action, { action: action.key })} apart>
            {action.title}
          </Link>
        </span>
      )}
      {line.extraFor && (
        <span class="eb-small eb-soft">
          <br />
          {visit.texts.money.extra(line.extraFor.group, line.extraFor.reason)}
        </span>
      )}
    </>
  );
}

function lineCells(line: BudgetLine, shown: Shown) {
  const { visit } = shown;
  const { money: words, common } = visit.texts;
  const kind = words.kindName[line.kind ?? "notStated"]; // the source does not say which
  return [
    <Purpose line={line} shown={shown} />,
    line.openEnded ? `${line.year}, ${words.everyYear}` : String(line.year),
    visit.formats.euros(line.amount),
    line.category === null ? kind : `${kind}, ${words.categoryName[line.category]}`,
    line.origin ?? common.notStated,
    <State line={line} visit={visit} />,
    line.coverage === null ? common.notStated : shareIn(visit, line.coverage),
  ];
}

/** Every line of the money with its source, its state and what of it is covered. */
export function LineTable(shown: Shown) {
  const { money: words, plan } = shown.visit.texts;
  const { lines } = shown.found;
  return (
    <DataTable
      caption={plan.table(words.lines(lines.length))}
      captionHidden
      narrow="lines"
      columns={[
        { key: "purpose", head: words.purpose, kind: "text" },
        { key: "year", head: words.year, kind: "text" },
        { key: "amount", head: words.amount, kind: "number" },
        { key: "kind", head: words.kind, kind: "text" },
        { key: "origin", head: words.origin, kind: "text" },
        { key: "state", head: words.state, kind: "text" },
        { key: "coverage", head: words.coverage, kind: "number" },
      ]}
      rows={lines
        .toSorted((one, other) => one.year - other.year)
        .map((line) => ({ id: line.key, cells: lineCells(line, shown) }))}
    />
  );
}
