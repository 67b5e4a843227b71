import load, { type Highs, type Model } from "highs";
import type {
  Changes,
  Extreme,
  LinearAnswer,
  LinearModel,
  LinearProgram,
  LinearSolver,
} from "../domain/disclosure/index.ts";

/** Runs that need more steps than this are not trusted to end; the same number everywhere keeps answers the same. */
const iterationLimit = 200_000;

function matrixOf({ rows, lower }: LinearProgram) {
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { columns }] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + columns.length;
  return {
    format: "csr" as const,
    numRows: rows.length,
    numCols: lower.length,
    starts,
    indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
    values: Float64Array.from(rows.flatMap(({ values }) => values)),
  };
}

/** The library takes a bound or a factor that is no number for none, and would answer another question. */
const hasNoNumber = ({ lower, upper, rows }: LinearProgram): boolean =>
  [lower, upper, ...rows.map((row) => [...row.values, row.lower, row.upper])].some((numbers) =>
    numbers.some(Number.isNaN),
  );

/** The primal method goes on where the costs changed, the dual method where the bounds did. */
const strategyOf: Readonly<Record<Changes, number>> = { bounds: 1, costs: 4 };

function opened(highs: Highs, program: LinearProgram, changes: Changes, steps: number): Model {
  const columns = program.lower.length;
  const bound = (value: number): number =>
    Number.isFinite(value) ? value : Math.sign(value) * highs.infinity;
  const model = highs.createModel({
    numCols: columns,
    numRows: program.rows.length,
    colCost: new Float64Array(columns),
    colLower: program.lower,
    colUpper: program.upper.map(bound),
    rowLower: Float64Array.from(program.rows, ({ lower }) => bound(lower)),
    rowUpper: Float64Array.from(program.rows, ({ upper }) => bound(upper)),
    matrix: matrixOf(program),
  });
  model.options.set({
    output_flag: false,
    presolve: "off",
    solver: "simplex",
    simplex_strategy: strategyOf[changes],
    simplex_iteration_limit: steps,
  });
  return model;
}

function answerOf(highs: Highs, model: Model, extreme: Extreme): LinearAnswer {
  const { objectiveSense, modelStatus } = highs.constants;
  model.changeObjectiveSense(extreme === "minimum" ? objectiveSense.minimize : objectiveSense.maximize);
  model.run();
  const status = model.getModelStatus();
  if (status === modelStatus.optimal) return { kind: "optimal", values: model.getSolution().colValue };
  if (status === modelStatus.unbounded) return { kind: "unbounded" };
  if (status === modelStatus.infeasible) return { kind: "infeasible" };
  return { kind: "failed", why: `status ${status}` };
}

/** A model that is wrong, or after an error of the library: it answers every run with the error, and closes without one. */
function broken(error: unknown): LinearModel {
  const why = error instanceof Error ? error.name : "unknown error"; // the message can hold the whole library
  return { setCost() {}, setBounds() {}, run: () => ({ kind: "failed", why }), close() {} };
}

function modelOf(highs: Highs, model: Model): LinearModel {
  let state: LinearModel | undefined;
  const safely = (change: () => void): void => {
    if (state !== undefined) return;
    try {
      change();
    } catch (error) {
      state = broken(error); // an error of the library is an answer that releases nothing
    }
  };
  return {
    setCost: (column, cost) => safely(() => void model.changeColCost(column, cost)),
    setBounds: (column, lower, upper) => safely(() => void model.changeColBounds(column, lower, upper)),
    run(extreme) {
      let answer: LinearAnswer | undefined;
      safely(() => {
        answer = answerOf(highs, model, extreme);
      });
      return answer ?? (state ?? broken(undefined)).run(extreme); // no answer is given by a model that broke
    },
    close: () => model.dispose(),
  };
}

/**
 * Returns the solver of the product: HiGHS, by the simplex method, which keeps what it knows between runs. A run that needs
 * more than so many steps has failed.
 */
export async function openHighs(steps: number = iterationLimit): Promise<LinearSolver> {
  const highs = await (load as unknown as typeof load.default)(); // the types of the package are those of its other build
  return {
    open(program, changes) {
      if (hasNoNumber(program)) return broken(new TypeError("no number"));
      try {
        return modelOf(highs, opened(highs, program, changes, steps));
      } catch (error) {
        return broken(error); // an error of the library is an answer that releases nothing
      }
    },
  };
}
