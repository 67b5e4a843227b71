import type { PersonId, UnitId } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Throws when a unit or person that a form points at is not one of this municipality. */
export async function assertPlaces(
  office: Office,
  { units, people }: { readonly units: readonly (UnitId | null)[]; readonly people: readonly PersonId[] },
): Promise<void> {
  const wanted = units.filter((unit) => unit !== null);
  const known = wanted.length === 0 ? [] : (await listUnits(office)).map((unit) => unit.id);
  if (!wanted.every((unit) => known.includes(unit))) throw new NotFound();
  for (const person of people) await getPerson(office, person);
}
