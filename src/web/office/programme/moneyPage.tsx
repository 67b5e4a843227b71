import type { BudgetLine } from "../../../domain/programme/index.ts";
import { sumOf } from "../../../domain/shared/money.ts";
import { type MoneyView, readMoney } from "../../../usecases/programme/readMoney.ts";
import { Aside } from "../../components/aside.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActLinks } from "./actLinks.tsx";
import { shareIn, YearTable } from "./moneyYears.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: MoneyView };

/** Returns the state of a line, with the words of the source where they say more, and its coverage. */
function stateIn({ state, stateAsWritten, coverage }: BudgetLine, visit: OfficeVisit): string {
  const { money: words, common } = visit.texts;
  const known = state === null ? common.notStated : words.stateName[state];
  const says = stateAsWritten !== null && stateAsWritten.toLowerCase() !== known;
  const said = says ? `${known} (${words.stateInSource}: ${stateAsWritten})` : known;
  return coverage === null ? said : words.covered(said, shareIn(visit, coverage));
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
    stateIn(line, visit),
  ];
}

function LineTable(shown: Shown) {
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
      ]}
      rows={lines
        .toSorted((one, other) => one.year - other.year)
        .map((line) => ({ id: line.key, cells: lineCells(line, shown) }))}
    />
  );
}

function UnitTable({ visit, found }: Shown) {
  const { money: words } = visit.texts;
  const nameOf = new Map(found.units.map(({ code, name }) => [code, name]));
  return (
    <DataTable
      caption={visit.texts.plan.table(words.byUnit)}
      captionHidden
      columns={[
        { key: "unit", head: words.unit, kind: "text" },
        { key: "amount", head: words.amount, kind: "number" },
      ]}
      rows={[...found.byUnit].map(([code, amount]) => ({
        cells: [nameOf.get(code) ?? code, visit.formats.euros(amount)], // a unit only a plan names
      }))}
    />
  );
}

function statusOf({ visit, found }: Shown): string {
  const { money: words } = visit.texts;
  const [first, last] = [found.years[0], found.years.at(-1)];
  if (!first || !last) return words.none;
  return words.lead(visit.formats.euros(sumOf(found.years.map(({ total }) => total))), first.year, last.year);
}

function MoneyContent(shown: Shown) {
  const { visit, found } = shown;
  const { money: words } = visit.texts;
  const { programme, lines } = found;
  const links = mayStill(visit, programme, "changeMoney")
    ? [{ href: within(visit, programme, paths.newBudgetLine), word: words.add }]
    : [];
  return (
    <>
      <Lead kind={programme.title} title={words.title} status={[statusOf(shown)]} />
      {links.length > 0 && (
        <Aside label={visit.texts.plan.acts} first>
          <ActLinks visit={visit} links={links} />
        </Aside>
      )}
      {lines.length > 0 && (
        <>
          <Section id="jaren" title={words.perYear} width="wide" close>
            <YearTable {...shown} />
          </Section>
          <Section id="regels" title={words.lines(lines.length)} width="wide">
            <LineTable {...shown} />
          </Section>
        </>
      )}
      {found.byUnit.size > 0 && (
        <Section id="onderdelen" title={words.byUnit} width="wide">
          <UnitTable {...shown} />
        </Section>
      )}
      {lines.length > 0 && (
        <p class="eb-wide eb-section--close">
          <Link
            href={within(visit, programme, paths.moneyXlsx)}
            apart
          >{`${visit.texts.common.exportAs} XLSX`}</Link>
        </p>
      )}
    </>
  );
}

/** The money of a programme: what each year adds up to, and every line with its source and state. */
export async function showMoney(visit: OfficeVisit): Promise<Reply> {
  const found = await readMoney(visit.house, visit.actor, programmeIn(visit));
  const { title } = visit.texts.money;
  const trail = [...trailTo(visit, found.programme), { word: title }];
  return officePage(visit, {
    title,
    here: "programme",
    trail,
    children: <MoneyContent visit={visit} found={found} />,
  });
}
