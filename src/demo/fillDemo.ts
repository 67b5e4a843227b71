import { dayOf } from "../domain/shared/day.ts";
import { markDemo } from "../usecases/installation/markDemo.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { type FillProgress, fillMeerwijk } from "./fillMeerwijk.ts";

/** Fills an empty database with the fictional municipality and marks it as a demo for ever; false when it held something already. */
export async function fillDemo(house: House, seed: number, progress?: FillProgress): Promise<boolean> {
  if (!(await markDemo(house))) return false;
  await fillMeerwijk(house, dayOf(house.now(), timeZone), seed, progress);
  return true;
}
