import fc from "fast-check";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { Employment, EmploymentKind, Grade } from "../../src/domain/workforce/index.ts";
import { anEmployment } from "./aWorkforce.ts";

const kinds: readonly (EmploymentKind | null)[] = [
  "permanent",
  "temporary",
  "trainee",
  "intern",
  "hiredIn",
  null,
];

const employment: fc.Arbitrary<Employment> = fc
  .record({
    person: fc.integer({ min: 1, max: 12 }).map(String),
    employment: fc.constantFrom("1", "02", "3", "10"),
    unit: fc.constantFrom("A", "B", "C", "D", "E"),
    grade: fc.constantFrom("9", "10", "10A", "11", null).map((grade) => grade as Grade | null),
    hours: fc.constantFrom(4, 18, 36, null),
    kind: fc.constantFrom(...kinds),
    until: fc.constantFrom("2026-06-30", "2026-09-30", null),
  })
  .map(({ until, ...one }) => anEmployment({ ...one, until: until === null ? null : dayFrom(until) }));

/** A few employments of a few people, each employment of a person once: small enough that everything happens often. */
export const someEmployments: fc.Arbitrary<readonly Employment[]> = fc.uniqueArray(employment, {
  maxLength: 20,
  selector: ({ person, employment: number }) => `${person} ${number}`,
});
