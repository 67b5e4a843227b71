import { mayAct } from "../../../domain/access/index.ts";
import {
  type MirrorWarning,
  type OutsideTable,
  type PublishedShare,
  populationFrom,
} from "../../../domain/workforce/index.ts";
import { problemText } from "../../../texts/index.ts";
import type { BenchmarkBeside } from "../../../usecases/workforce/readRepresentation.ts";
import { Link } from "../../components/link.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import type { Shown } from "./mirrorSheets.ts";

/** Returns a population by its word where it is one that we know, and else what the warning holds. */
function wordOf(visit: OfficeVisit, told: string): string {
  const known: Readonly<Record<string, string>> = visit.texts.representation.population;
  return known[told] ?? told; // classes stand in the words of the source
}

const warningText = (visit: OfficeVisit, { about, code, target, benchmark }: MirrorWarning): string =>
  visit.texts.representation.warningOf(
    about,
    problemText(visit.texts, code),
    wordOf(visit, target),
    wordOf(visit, benchmark),
  );

/** The published shares that the page uses, by the table that they stand in. */
function usedIn({
  women,
  ages,
}: Shown["read"]): readonly (readonly [OutsideTable, readonly PublishedShare[]])[] {
  const ofAges = ages?.rows.flatMap(({ published }) => published ?? []) ?? []; // no ages were released
  const all = [...(women === null ? [] : [women]), ...ofAges];
  return [...Map.groupBy(all, ({ table }) => table)];
}

function PublishedTable({
  visit,
  table,
  shares,
}: {
  readonly visit: OfficeVisit;
  readonly table: OutsideTable;
  readonly shares: readonly PublishedShare[];
}) {
  const words = visit.texts.representation;
  const told = shares.map(({ category, share }) =>
    words.publishedShare(category, visit.formats.percentage(Math.round(share * 1000) / 10)),
  );
  const about = shares[0]?.about ?? ""; // a table that is used has a share
  return (
    <li>
      {words.publishedOf(table.title, about, told.join("; "))}{" "}
      <span class="eb-small eb-soft">
        {words.publishedBy(table.source, visit.formats.day(table.referenceDate))}
      </span>
    </li>
  );
}

function Published({ visit, read }: Shown) {
  const found = usedIn(read);
  if (found.length === 0) return <Text>{visit.texts.representation.publishedNone}</Text>;
  return (
    <ul class="eb-plain-list">
      {found.map(([table, shares]) => (
        <PublishedTable visit={visit} table={table} shares={shares} />
      ))}
    </ul>
  );
}

function Benchmark({ visit, beside }: { readonly visit: OfficeVisit; readonly beside: BenchmarkBeside }) {
  const words = visit.texts.representation;
  const { label, value, valueText, unit, population } = beside.benchmark;
  const said = valueText ?? (value === null ? "" : `${visit.formats.number(value)} ${unit}`);
  const who = populationFrom(population);
  return (
    <li>
      <Link href={to(visit, paths.benchmarks, { programme: beside.programme })}>
        {words.benchmarkLine(label, said, population)}
      </Link>
      {who === undefined && <span class="eb-small eb-soft"> {words.benchmarkUnclear}</span>}
    </li>
  );
}

/** What the organisation is held against, and what to mind about it. */
export function BesidePart(shown: Shown) {
  const { visit, read } = shown;
  const words = visit.texts.representation;
  return (
    <Section id="vergelijking" title={words.beside}>
      {read.warnings.map((warning) => (
        <Notice kind="late" text={warningText(visit, warning)} />
      ))}
      <h3 class="utrecht-heading-3">{words.published}</h3>
      <Published {...shown} />
      {read.benchmarks.length > 0 && (
        <div class="eb-section--close">
          <h3 class="utrecht-heading-3">{words.benchmarks}</h3>
          <ul class="eb-plain-list">
            {read.benchmarks.map((beside) => (
              <Benchmark visit={visit} beside={beside} />
            ))}
          </ul>
        </div>
      )}
      {mayAct(visit.actor, "readOutside") && (
        <Text>
          <Link href={to(visit, paths.outside)}>{words.openOutside}</Link>
        </Text>
      )}
    </Section>
  );
}
