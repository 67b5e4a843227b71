import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editionKinds } from "./edition.ts";
import { checkParts, partsToday, type ReportPart, usualParts } from "./reportLayout.ts";

describe("R175: an order that was chosen before still makes a whole report", () => {
  test("what is asked for since comes in its usual place, what is no more goes, and what was left out stays out", () => {
    const earlier = ["actions", "vanished" as ReportPart, "sources"] as const;
    assert.deepEqual(partsToday("committeeYear", earlier), ["statuses", "actions", "sources"]);
    assert.deepEqual(partsToday("committeeYear", ["sources", "actions", "statuses"]), [
      "sources",
      "actions",
      "statuses",
    ]);
    assert.deepEqual(partsToday("councilHalfYear", ["sources", "objectives"]).at(0), "sources");
  });

  test("whatever was chosen of whichever report, all that it is asked for is in it once", () => {
    for (const kind of editionKinds)
      for (const part of usualParts[kind]) {
        const parts = partsToday(kind, [part]);
        assert.deepEqual(checkParts(kind, parts), [], `${kind} ${part}`);
        assert.deepEqual(partsToday(kind, parts), parts);
      }
  });
});
