import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import type { Cell, Cube } from "./cube.ts";
import type { Dimension } from "./cubeOf.ts";
import { declaredDimensions } from "./declaredDimensions.ts";
import type { EarlierRelease } from "./earlierReleases.ts";
import { type KnownFigure, percentageFigures } from "./knownFigure.ts";
import { malformed, placeOf } from "./malformed.ts";
import { smallCells } from "./primary.ts";
import { nothingBeside, type TableToProtect } from "./protectionTask.ts";
import { fieldProblems, sumProblems } from "./tableProblems.ts";
import { type TableRequest, type TableShape, tableShape, thresholdOf } from "./tableShape.ts";

/** A table that was read, with its name and what was released of its cells before, oldest first. */
export type NamedTable = {
  readonly id: string;
  /** Null where the file does not say, or not rightly, which codes its cells combine: no coarser table can be made of it. */
  readonly dimensions: readonly Dimension[] | null;
  /** The dimensions of which the finest codes were left out, each as often as it lost a level. */
  readonly withoutFinest: readonly string[];
  readonly table: TableToProtect;
  readonly earlier: readonly EarlierRelease[];
};

const cubeIn = ({ cells, equations }: TableShape): Cube => ({
  cells: cells.map((cell): Cell => ({ codes: cell.slice(0, -1).map(String), count: Number(cell.at(-1)) })),
  equations: equations.map(([total, parts]) => ({ total, parts })),
});

const earlierIn = ({ previous }: TableShape): readonly EarlierRelease[] =>
  (previous ?? []).map(({ id, threshold: lowest, status, counts, movers }) => ({
    id,
    threshold: lowest,
    status: status.map((word) => (word === "published" ? "shown" : word)),
    counts: counts ?? null,
    movers: movers ?? [], // who is not named moved as the counts say
    own: null,
    sensitive: null,
  }));

const knownIn = ({ known }: TableShape): readonly KnownFigure[] =>
  (known ?? []).flatMap((figure) => {
    if (!("cells" in figure)) return percentageFigures(figure);
    const { source, cells, least, most } = figure;
    return [{ source, terms: cells.map((cell) => ({ cell, weight: 1 })), least, most }];
  });

/** What does not add up: of this day, and of the days before it, of which the same equations hold. */
const allSumProblems = ({ previous }: TableShape, cube: Cube): readonly FieldProblem[] => [
  ...sumProblems(cube),
  ...(previous ?? []).flatMap(({ counts }, nth) => {
    const cells = counts?.map((count): Cell => ({ codes: [], count }));
    return cells === undefined ? [] : sumProblems({ ...cube, cells }, `previous[${nth}].counts, `);
  }),
];

/** A list of primary cells counts where nobody asks for another threshold, and where the file has none. */
function primaryOf(file: TableShape, cube: Cube, asked: TableRequest): readonly number[] {
  const lowest = thresholdOf(file, asked);
  const listCounts = asked.threshold === null || file.threshold_T == null;
  return file.primary !== undefined && (listCounts || lowest === null)
    ? file.primary
    : smallCells(cube, lowest ?? 0); // no list only with a threshold
}

/**
 * Returns the table in a file of cells and equations, with what is asked of it. S201: a
 * field is missing or not as it should be. S202: an equation does not add up.
 * Places count from 0. Source: docs/disclosure.md, the file.
 */
export function readTableFile(
  content: unknown,
  asked: TableRequest,
): Result<NamedTable, readonly FieldProblem[]> {
  const parsed = tableShape.safeParse(content, { reportInput: true });
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => malformed(placeOf([...issue.path, key]), key, "a field of the format"))
        : [malformed(placeOf(issue.path), issue.input, issue.message)],
    );
    return refused(problems);
  }
  const file = parsed.data;
  const fields = fieldProblems(file, asked);
  const cube = cubeIn(file);
  const problems = fields.length > 0 ? fields : allSumProblems(file, cube);
  if (problems.length > 0) return refused(problems);
  const lowest = thresholdOf(file, asked);
  const table: TableToProtect = {
    ...nothingBeside,
    cube,
    threshold: lowest,
    level: asked.level ?? (lowest === null ? "exact" : "strong"),
    primary: primaryOf(file, cube, asked),
    alwaysShown: file.alwaysPublish ?? [],
    known: knownIn(file),
    insiders: file.insiders ?? false, // documented default of the command
  };
  const dimensions = declaredDimensions(file.dimensions, cube);
  return ok({ id: file.id, dimensions, withoutFinest: [], table, earlier: earlierIn(file) });
}
