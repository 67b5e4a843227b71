import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anAction, anObjective, someParts } from "../../../test/support/aProgramme.ts";
import { sameValue } from "../shared/sameValue.ts";
import { actionStatuses } from "./actionStatus.ts";
import {
  comparePlans,
  countDifferences,
  type ListComparison,
  type PlanComparison,
} from "./planComparison.ts";

const key = fc.integer({ min: 1, max: 8 }).map((number) => `A${number}`);
const title = fc.constantFrom("Netwerk", "Training", "Werving");
const action = fc.record({
  key,
  title,
  status: fc.constantFrom(...actionStatuses, null),
  measure: fc.constantFrom(null, "enquête"),
  version: fc.integer({ min: 1, max: 9 }),
});
const listOf = <Part extends { key: string }>(part: fc.Arbitrary<Part>) =>
  fc.uniqueArray(part, { selector: (one) => one.key, maxLength: 6 });
const parts = fc
  .record({ actions: listOf(action), objectives: listOf(fc.record({ key, title })) })
  .map(({ actions, objectives }) =>
    someParts({ actions: actions.map(anAction), objectives: objectives.map(anObjective) }),
  );

const mirrorFields = <Change extends { before: unknown; after: unknown }>(fields: readonly Change[]) =>
  fields.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
type Change = { readonly before: unknown; readonly after: unknown };
type List = Pick<ListComparison<unknown>, "added" | "dropped"> & {
  readonly changed: readonly (Change & { readonly fields: readonly Change[] })[];
};
const mirrorList = ({ added, dropped, changed }: List) => ({
  added: dropped,
  dropped: added,
  changed: mirrorFields(changed).map(({ fields, ...rest }) => ({ ...rest, fields: mirrorFields(fields) })),
});
const mirror = ({ programme, ...lists }: PlanComparison) => ({
  programme: mirrorFields(programme),
  ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, mirrorList(list)])),
});

test("comparePlans: a plan compared with itself differs in nothing", () => {
  fc.assert(fc.property(parts, (plan) => assert.equal(countDifferences(comparePlans(plan, plan)), 0)));
});

test("comparePlans: comparing the other way round is the mirror", () => {
  fc.assert(
    fc.property(parts, parts, (one, other) =>
      assert.ok(sameValue(comparePlans(other, one), mirror(comparePlans(one, other)))),
    ),
  );
});
