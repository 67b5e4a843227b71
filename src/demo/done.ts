import type { Result } from "../domain/shared/result.ts";

/** Returns the value of an act of the demo; its content is fixed and tested, so a refusal is a fault of ours. */
export function done<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`the demo was refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}
