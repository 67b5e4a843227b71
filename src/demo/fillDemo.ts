import { dayOf } from "../domain/shared/day.ts";
import { markDemo } from "../usecases/installation/markDemo.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import { type FilledMeerwijk, type FillTools, fillMeerwijk } from "./fillMeerwijk.ts";

/** Fills an empty database with the fictional municipality and marks it as a demo for ever; null when it held something already. */
export async function fillDemo(house: House, seed: number, tools: FillTools): Promise<FilledMeerwijk | null> {
  if (!(await markDemo(house))) return null;
  return fillMeerwijk(house, dayOf(house.now(), timeZone), seed, tools);
}
