import { dayOf } from "../domain/shared/day.ts";
import { markDemo } from "../usecases/installation/markDemo.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { fillMeerwijk } from "./fillMeerwijk.ts";

/** Fills an empty database with the fictional municipality and marks it as a demo for ever; false when it held something already. */
export async function fillDemo(house: House, seed: number): Promise<boolean> {
  if (!(await markDemo(house))) return false;
  await fillMeerwijk(house, dayOf(house.now(), timeZone), seed);
  return true;
}
