import assert from "node:assert/strict";
import { test } from "node:test";
import { anAction, anObjective, aProgramme } from "../../../test/support/aProgramme.ts";
import { periodFrom } from "../shared/period.ts";
import type { Action } from "./action.ts";
import { carryOver, carryOverChoices, placeLosses } from "./carryOver.ts";
import { type Succession, successionOf } from "./succession.ts";

const planning = { start: periodFrom("2026-Q1"), end: periodFrom("2026-Q2"), note: null };
const planned = (differing: Partial<Action>) => anAction({ planning, firstPlanning: planning, ...differing });
const pillar = {
  key: "P1",
  name: "Instroom",
  parent: null,
  kind: "pillar",
  evidence: [],
  version: 1,
} as const;

test("unfinished actions are carried over once, with a link to the old one and without what the successor lacks", () => {
  const actions = [
    planned({ key: "A1", status: "ongoing", objective: "O1", theme: "P1", reportedOn: "2026-03-01" }),
    planned({ key: "A2", status: "done" }),
    planned({ key: "A3", status: "lapsed" }),
    planned({ key: "A4", status: null }),
  ];
  // the key of the pillar is that of another one: only a name says that it is the same
  const successor = {
    themes: [{ ...pillar, name: "Uitstroom" }],
    objectives: [anObjective({ key: "O7", title: "meer vrouwen in hogere schalen " })],
    actions: [anAction({ key: "A1" })],
  };
  const old = { programme: "oud", actions, themes: [pillar], objectives: [anObjective()] };
  const carried = carryOver(old, successor);
  assert.deepEqual(
    carried.map(({ key, status, theme, objective, carriedOver }) => [
      key,
      status,
      theme,
      objective,
      carriedOver,
    ]),
    [
      ["A1-2", "ongoing", null, "O7", { programme: "oud", action: "A1" }],
      ["A4", null, null, null, { programme: "oud", action: "A4" }],
    ],
  );
  assert.equal(carried[0]?.reportedOn, null);
  assert.deepEqual(carried[0]?.firstPlanning, planning);
  const choices = carryOverChoices(old, successor);
  assert.deepEqual(
    choices.map(({ staysBehind, loses }) => [staysBehind, ...loses]),
    [[null, { place: "theme", namesakes: 0 }], ["done"], ["lapsed"], [null]],
  );
  const later = { ...successor, actions: carried };
  assert.deepEqual(carryOver(old, later), []);
  assert.equal(carryOverChoices(old, later)[0]?.staysBehind, "carriedBefore");
});

test("where the successor has two themes or objectives of one name, nobody can say which: it is not stated", () => {
  const old = {
    programme: "oud",
    actions: [planned({ key: "A1", theme: "P1", objective: "O1" }), planned({ key: "A2", theme: "P2" })],
    themes: [pillar, { ...pillar, key: "P2", name: "Uitstroom" }],
    objectives: [anObjective()],
  };
  const successor = {
    themes: [
      { ...pillar, key: "T1" },
      { ...pillar, key: "T2", name: "instroom " },
      { ...pillar, key: "T3", name: "Uitstroom" },
    ],
    objectives: ["D1", "D2", "D3"].map((key) => anObjective({ key })),
    actions: [],
  };
  assert.deepEqual(
    carryOver(old, successor).map(({ theme, objective }) => [theme, objective]),
    [
      [null, null],
      ["T3", null],
    ],
  );
  const choices = carryOverChoices(old, successor);
  assert.deepEqual(choices[0]?.loses, [
    { place: "theme", namesakes: 2 },
    { place: "objective", namesakes: 3 },
  ]);
  assert.deepEqual(placeLosses(choices), [
    { place: "theme", lost: 0, of: 2 },
    { place: "objective", lost: 0, of: 1 },
  ]);
});

test("how many actions lose their theme or objective is counted among those that have one", () => {
  const actions = [
    planned({ key: "A1", theme: "P1", objective: "O1" }),
    planned({ key: "A2", theme: "P2" }),
    planned({ key: "A3" }),
  ];
  const themes = [pillar, { ...pillar, key: "P2", name: "Uitstroom" }];
  const old = { programme: "oud", actions, themes, objectives: [anObjective()] };
  const losses = (kept: typeof themes) =>
    placeLosses(carryOverChoices(old, { themes: kept, objectives: [], actions: [] }));
  assert.deepEqual(losses([]), [
    { place: "theme", lost: 2, of: 2 },
    { place: "objective", lost: 1, of: 1 },
  ]);
  assert.deepEqual(losses([pillar])[0], { place: "theme", lost: 1, of: 2 });
});

test("a programme follows another one when that ends before it begins, and nobody says more than the plans do", () => {
  const period = (text: string | null) => (text === null ? null : periodFrom(text));
  const cases: readonly (readonly [
    string | null,
    string | null,
    string | null,
    string | null,
    Succession,
  ])[] = [
    ["2022", "2025", null, "2026", "follows"],
    ["2022", "2026", null, "2026-07-01", "overlaps"],
    ["2022", "2026", "2026-06-30", "2026-07-01", "follows"],
    ["2022", "2025", "2026-03-01", "2026", "follows"],
    ["2022", null, null, "2026", "notStated"],
    ["2026", "2029", null, "2026", "notBefore"],
    ["2028", "2031", null, "2026", "notBefore"],
    [null, "2025", null, "2026", "notStated"],
    ["2022", "2025", null, null, "notStated"],
  ];
  for (const [start, end, closedOn, begins, expected] of cases) {
    const from = aProgramme({ start: period(start), end: period(end), closedOn });
    const said = successionOf(from, aProgramme({ start: period(begins) }));
    assert.equal(said, expected, [start, end, closedOn, begins].join(" "));
  }
});
