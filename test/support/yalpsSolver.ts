import { inRange, lessEq, type Model, solve } from "yalps";
import type {
  Extreme,
  LinearAnswer,
  LinearProgram,
  LinearSolver,
} from "../../src/domain/disclosure/index.ts";

type Loaded = LinearProgram & { readonly costs: Float64Array };

const at = (numbers: Float64Array, column: number): number => numbers[column] ?? Number.NaN;

/** Its variables begin at zero: each column is what it lies above its lower bound. */
function modelOf({ lower, upper, rows, costs }: Loaded, extreme: Extreme): Model {
  const factors = [...costs].map(
    (cost, column) =>
      new Map([
        ["cost", cost],
        [`upper${column}`, 1],
      ]),
  );
  const constraints = new Map(
    [...costs.keys()].map((column) => [`upper${column}`, lessEq(at(upper, column) - at(lower, column))]),
  );
  for (const [row, { columns, values, lower: least, upper: most }] of rows.entries()) {
    const begin = columns.reduce(
      (sum, column, place) => sum + (values[place] ?? Number.NaN) * at(lower, column),
      0,
    );
    for (const [place, column] of columns.entries())
      factors[column]?.set(`row${row}`, values[place] ?? Number.NaN);
    constraints.set(`row${row}`, inRange(least - begin, most - begin));
  }
  const variables = new Map(factors.map((of, column) => [String(column), of]));
  return {
    direction: extreme === "minimum" ? "minimize" : "maximize",
    objective: "cost",
    constraints,
    variables,
  };
}

function answerOf(loaded: Loaded, extreme: Extreme): LinearAnswer {
  const { status, variables } = solve(modelOf(loaded, extreme), { precision: 1e-9, maxPivots: 20_000 });
  if (status === "infeasible" || status === "unbounded") return { kind: status };
  if (status !== "optimal") return { kind: "failed", why: status };
  const values = Float64Array.from(loaded.lower);
  for (const [name, value] of variables) values[Number(name)] = at(loaded.lower, Number(name)) + value;
  return { kind: "optimal", values };
}

/** A second solver that shares nothing with the first: a dense tableau, and nothing kept between runs. */
export const yalpsSolver: LinearSolver = {
  open({ lower, upper, rows }) {
    const loaded = {
      lower: lower.slice(),
      upper: upper.slice(),
      rows,
      costs: new Float64Array(lower.length),
    };
    return {
      setCost(column, cost) {
        loaded.costs[column] = cost;
      },
      setBounds(column, from, to) {
        loaded.lower[column] = from;
        loaded.upper[column] = to;
      },
      run: (extreme) => answerOf(loaded, extreme),
      close() {},
    };
  },
};
