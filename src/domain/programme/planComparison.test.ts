import assert from "node:assert/strict";
import { test } from "node:test";
import { anAction, aProgramme, someParts } from "../../../test/support/aProgramme.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { periodFrom } from "../shared/period.ts";
import { comparePlans, countDifferences } from "./planComparison.ts";

test("[MS-08 begins] two states of a plan are compared field by field; keeping the versions is tested with the acts", () => {
  const planned = (end: string) => ({ start: null, end: periodFrom(end), note: null });
  const before = someParts({
    actions: [
      anAction({ key: "A1", planning: planned("2026-Q1") }),
      anAction({ key: "A2", title: "Netwerk steunen" }),
      anAction({ key: "A3", title: "Blijft gelijk" }),
    ],
  });
  const after = someParts({
    programme: aProgramme({ title: "Programma Gelijke kansen", version: 2 }),
    actions: [
      anAction({
        key: "A3",
        title: "Blijft gelijk",
        version: 4,
        reportedOn: "2026-05-01",
        evidence: [{ source: "s", lines: [] }],
      }),
      anAction({ key: "A1", planning: planned("2026-Q3"), status: "ongoing" }),
      anAction({ key: "A4", title: "Nieuw" }),
    ],
  });
  const comparison = comparePlans(before, after);
  assert.deepEqual(comparison.programme, [
    { field: "title", before: "Programma Inclusie en Diversiteit", after: "Programma Gelijke kansen" },
  ]);
  const { added, dropped, changed } = comparison.actions;
  assert.deepEqual(
    [added, dropped].map((list) => list.map(({ key }) => key)),
    [["A4"], ["A2"]],
  );
  assert.deepEqual(
    changed.map(({ key, fields }) => [key, fields]),
    [
      [
        "A1",
        [
          { field: "planning", before: planned("2026-Q1"), after: planned("2026-Q3") },
          { field: "status", before: null, after: "ongoing" },
        ],
      ],
    ],
  );
  assert.equal(countDifferences(comparison), 4);
});

test("two published plans share no action, so all of one are dropped and all of the other added", () => {
  const [utrecht, haarlem] = [publishedParts("utrecht-2023"), publishedParts("haarlem-2020")];
  const { actions } = comparePlans(utrecht, haarlem);
  assert.deepEqual([actions.dropped.length, actions.added.length, actions.changed.length], [47, 13, 0]);
});
