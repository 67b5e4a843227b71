import type { Id } from "../shared/id.ts";
import type { UnitId } from "./unit.ts";

export type PersonId = Id<"person">;

/** Somebody who works for the municipality or sits in its council; nothing about this person but name, mail and unit is kept. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly mail: string;
  readonly unit: UnitId | null;
  readonly version: number;
};
