import type { UnitId } from "../../src/domain/organisation/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import type { BirthMonth, Employment, Grade } from "../../src/domain/workforce/index.ts";
import { addUnit } from "../../src/usecases/organisation/addUnit.ts";
import type { House } from "../../src/usecases/perform.ts";
import { importWorkforce } from "../../src/usecases/workforce/importWorkforce.ts";
import { anActor } from "./aHouse.ts";
import { aDraft, allowed } from "./aUnit.ts";
import { anEmployment, anExtract } from "./aWorkforce.ts";

const units = ["A", "A1", "A2", "B"];

/** Adds a directorate with two departments and one without, all there since 2024. */
export async function unitsIn(house: House, municipality: Municipality): Promise<void> {
  const administrator = anActor(municipality, "administrator");
  const add = async (code: string, parent: UnitId | null = null): Promise<UnitId | undefined> => {
    const draft = aDraft(code, parent);
    const made = await addUnit(house, administrator, { draft, day: dayFrom("2024-01-01"), reason: null });
    return allowed(made)[0];
  };
  const top = await add("A");
  for (const code of ["A1", "A2"]) await add(code, top);
  await add("B");
}

/** So many people without a pattern: the remainders of a number say what somebody is. Some groups of them are small. */
export const somePeople = (count: number): readonly Employment[] =>
  Array.from({ length: count }, (_, nth) =>
    anEmployment({
      person: String(nth).padStart(6, "0"),
      unit: units[nth % 41 === 0 ? 0 : 1 + (nth % 3)] ?? "B",
      sex: nth % 7 < 4 ? "female" : "male",
      grade: (nth % 29 === 0 ? "12" : ["8", "9", "10A"][nth % 3]) as Grade,
      birth: `${1960 + ((nth * 17) % 44)}-06` as BirthMonth,
      hours: [12, 24, 36][(nth * 5) % 3] ?? 36,
      kind: nth % 53 === 0 ? "trainee" : "permanent",
    }),
  );

/** Imports an extract of a reference date. */
export async function importedOn(
  house: House,
  municipality: Municipality,
  on: string,
  rows: readonly Employment[],
): Promise<void> {
  const extract = await anExtract(house, municipality, { on, rows });
  allowed(await importWorkforce(house, anActor(municipality, "hrAnalyst"), extract));
}
