/**
 * The door to linear programming. The domain knows this interface only; `src/solver` fulfils it, and tests hand in a second
 * solver or one that fails.
 */

/** One row of a linear program: the sum of `values[i]` times column `columns[i]` lies between two bounds, which may be infinite. */
export type LinearRow = {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
};

/** Columns between bounds, and rows between theirs. Costs start at zero. An upper bound may be infinite. */
export type LinearProgram = {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: readonly LinearRow[];
};

export type Extreme = "minimum" | "maximum";

/**
 * What a run answers. `failed` is everything else than an optimum, an unbounded or an infeasible program: an iteration limit,
 * memory, an error of the library. Whoever asks must then show nothing.
 */
export type LinearAnswer =
  | { readonly kind: "optimal"; readonly values: Float64Array }
  | { readonly kind: "unbounded" }
  | { readonly kind: "infeasible" }
  | { readonly kind: "failed"; readonly why: string };

/** The solver did not answer: nothing may be released. */
export type SolverStopped = { readonly kind: "solverStopped"; readonly why: string };

/** A program that stays loaded, so that each run starts where the one before it ended. */
export type LinearModel = {
  readonly setCost: (column: number, cost: number) => void;
  readonly setBounds: (column: number, lower: number, upper: number) => void;
  readonly run: (extreme: Extreme) => LinearAnswer;
  /** Gives the memory of the model back; it is not used any more. */
  readonly close: () => void;
};

/** What mostly changes between two runs of a model: a solver may start the next run another way for each. */
export type Changes = "costs" | "bounds";

export type LinearSolver = { readonly open: (program: LinearProgram, changes: Changes) => LinearModel };

/** Returns what `use` makes of an opened model, and closes the model whatever happens. */
export function withModel<Value>(
  solver: LinearSolver,
  program: LinearProgram,
  changes: Changes,
  use: (model: LinearModel) => Value,
): Value {
  const model = solver.open(program, changes);
  try {
    return use(model);
  } finally {
    model.close();
  }
}
