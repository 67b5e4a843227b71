import { wholeOf } from "../../../domain/programme/index.ts";
import { type MoneyView, readMoney } from "../../../usecases/programme/readMoney.ts";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "./actLinks.tsx";
import { LineTable } from "./moneyLines.tsx";
import { SpentPart } from "./moneySpent.tsx";
import { ExtraTable, UnitTable } from "./moneyUnits.tsx";
import { YearTable } from "./moneyYears.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: MoneyView };

const stated = (amount: number, said: (euros: string) => string, { formats }: OfficeVisit) =>
  amount === 0 ? [] : [said(formats.euros(amount))];

/** The totals first: how much, of which kind, and in what state. */
function statusOf({ visit, found }: Shown): readonly LeadPart[] {
  const { money: words } = visit.texts;
  const [first, last] = [found.years[0], found.years.at(-1)];
  if (!first || !last) return [words.none];
  const { total, byKind, byState } = wholeOf(found.years);
  const kinds = [
    ...stated(byKind.structural, words.leadStructural, visit),
    ...stated(byKind.incidental, words.leadIncidental, visit),
    ...stated(byKind.notStated, words.leadUnsaid, visit),
  ];
  const states = [
    ...stated(byState.granted, words.leadGranted, visit),
    ...stated(byState.claim, words.leadClaim, visit),
    ...stated(byState.notStated, words.leadUnsaid, visit),
  ];
  const known = [
    ...(byKind.notStated === total ? [] : [kinds]),
    ...(byState.notStated === total ? [] : [states]),
  ];
  return [
    words.lead(visit.formats.euros(total), first.year, last.year),
    ...known.map((parts) => ` ${parts.join(", ")}.`),
  ];
}

function MoneyContent(shown: Shown) {
  const { visit, found } = shown;
  const { money: words } = visit.texts;
  const { programme, lines } = found;
  const links = mayStill(visit, programme, "changeMoney")
    ? [
        { href: within(visit, programme, paths.newBudgetLine), word: words.add },
        { href: within(visit, programme, paths.importBudget), word: words.import.title },
      ]
    : [];
  return (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(shown)} />
      <ActsAside visit={visit} links={links} />
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
      <SpentPart {...shown} />
      {found.allocation.units.length > 0 && (
        <Section id="onderdelen" title={words.byUnit} width="wide">
          <UnitTable {...shown} />
        </Section>
      )}
      {found.extra.length > 0 && (
        <Section id="extra" title={words.extraTitle} width="wide">
          <ExtraTable {...shown} />
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
