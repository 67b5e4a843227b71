import type { UnitCount } from "../../../domain/reporting/index.ts";
import { UnitSquares } from "../../charts/unitSquares.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { unitName } from "./cardAction.tsx";
import type { ShownRound } from "./roundPage.tsx";

/** Returns the sum of a count over the units. */
export const sumOf = (counts: readonly UnitCount[], pick: (count: UnitCount) => number): number =>
  counts.reduce((sum, count) => sum + pick(count), 0);

/** What came in per unit: each action a square, and the counts. */
export function UnitCounts(shown: ShownRound) {
  const { visit, found } = shown;
  const { rounds: words } = visit.texts;
  const { counts } = found;
  const rowOf = (count: UnitCount) => ({
    cells: [
      unitName(shown, count.unit),
      <UnitSquares
        filled={count.answered}
        all={count.asked}
        label={words.squares(count.answered, count.asked)}
      />,
      words.answeredOf(count.answered, count.asked),
      String(count.silent),
    ],
  });
  const total = (pick: (count: UnitCount) => number) => sumOf(counts, pick);
  const together = words.answeredOf(
    total(({ answered }) => answered),
    total(({ asked }) => asked),
  );
  return (
    <div>
      <DataTable
        caption={words.perUnit}
        columns={[
          { key: "onderdeel", head: words.unit, kind: "text" },
          { key: "vakjes", head: words.filled, kind: "picture" },
          { key: "binnen", head: words.inTitle, kind: "number", whole: true },
          { key: "stil", head: words.silentHead, kind: "number", quietZero: true },
        ]}
        rows={[
          ...counts.map(rowOf),
          { cells: [words.together, "", together, String(total(({ silent }) => silent))], total: true },
        ]}
      />
    </div>
  );
}
