import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../../domain/shared/day.ts";
import { meerwijkWorkforce } from "./meerwijkWorkforce.ts";
import { servedWorkforce, workforceRequest } from "./workforceRequest.ts";

const today = dayFrom("2026-10-12");
const asked = { seed: 1, staff: 20_000, months: 36 };

describe("what a demo is filled with", () => {
  test("its months end with the last whole one, and its units grow with its staff", () => {
    const large = workforceRequest(asked, today);
    assert.deepEqual(large, { ...asked, from: "2023-10-01", extent: "grown" });
    const small = workforceRequest({ ...asked, staff: 600, months: 2 }, today);
    assert.deepEqual(
      [...meerwijkWorkforce(small)].map(({ referenceDate }) => referenceDate),
      ["2026-08-31", "2026-09-30"],
    );
    assert.equal(small.extent, "present");
  });

  test("served, it has the staff that its programme speaks of and no month from before its units began", () => {
    const served = servedWorkforce(1, today);
    assert.deepEqual(
      [served.from, served.months, served.staff, served.extent],
      ["2025-07-01", 15, 3100, "present"],
    );
    const early = servedWorkforce(1, dayFrom("2025-03-10"));
    assert.deepEqual([early.from, early.months], ["2025-01-01", 2]);
    assert.equal(servedWorkforce(1, dayFrom("2025-01-15")).months, 0);
  });
});
