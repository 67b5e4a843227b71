import { markDemo } from "../usecases/installation/markDemo.ts";
import type { House } from "../usecases/perform.ts";

/** Fills an empty database with the fictional municipality and marks it as a demo for ever; a filled one is left as it is. */
export async function fillDemo(house: House): Promise<void> {
  if (!(await markDemo(house))) return;
}
