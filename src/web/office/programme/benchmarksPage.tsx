import type { Benchmark } from "../../../domain/programme/index.ts";
import { type BenchmarkList, readBenchmarks } from "../../../usecases/programme/readBenchmarks.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "./actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";
import { benchmarkValueIn } from "./targetWords.ts";
import { periodOr } from "./words.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: BenchmarkList };
type Cell = { readonly benchmark: Benchmark; readonly shown: Shown };

function Label({ benchmark, shown }: Cell) {
  const { visit, found } = shown;
  if (!mayStill(visit, found.programme, "changeProgramme")) return <>{benchmark.label}</>;
  const href = within(visit, found.programme, paths.changeBenchmark, { benchmark: benchmark.key });
  return (
    <Link href={href} apart>
      {benchmark.label}
    </Link>
  );
}

function UsedBy({ benchmark, shown }: Cell) {
  const { visit, found } = shown;
  const targets = found.targets.filter((target) => target.benchmark === benchmark.key);
  if (targets.length === 0) return <>{visit.texts.plan.none}</>;
  return (
    <ul class="eb-plain-list">
      {targets.map(({ key, measure }) => (
        <li>
          <Link href={within(visit, found.programme, paths.target, { target: key })} apart>
            {measure}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function BenchmarkTable(shown: Shown) {
  const { visit, found } = shown;
  const { benchmarks: words } = visit.texts;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={(["label", "value", "population", "period", "source", "usedBy"] as const).map((key) => ({
        key,
        head: words[key],
        kind: "text",
      }))}
      rows={found.benchmarks.map((benchmark) => ({
        id: benchmark.key,
        cells: [
          <Label benchmark={benchmark} shown={shown} />,
          benchmarkValueIn(benchmark, visit),
          benchmark.population || visit.texts.common.notStated, // a population that was never said is empty
          periodOr(benchmark.period, visit),
          benchmark.source,
          <UsedBy benchmark={benchmark} shown={shown} />,
        ],
      }))}
    />
  );
}

/** The published figures against which targets are held, and which targets those are. */
export async function showBenchmarks(visit: OfficeVisit): Promise<Reply> {
  const found = await readBenchmarks(visit.house, visit.actor, programmeIn(visit));
  const { benchmarks: words } = visit.texts;
  const { programme, benchmarks } = found;
  const add = { href: within(visit, programme, paths.newBenchmark), word: words.add };
  const children = (
    <>
      <Lead
        kind={programme.title}
        title={words.title}
        status={[benchmarks.length === 0 ? words.none : words.lead(benchmarks.length)]}
      />
      {mayStill(visit, programme, "changeProgramme") && <ActsAside visit={visit} links={[add]} />}
      {benchmarks.length > 0 && (
        <div class="eb-section eb-wide">
          <BenchmarkTable visit={visit} found={found} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
