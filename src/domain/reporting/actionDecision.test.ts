import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction, aTarget } from "../../../test/support/aProgramme.ts";
import type { UnitId } from "../organisation/index.ts";
import { type FigureDraft, reportFigure, type Target } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import { type Period, periodFrom } from "../shared/period.ts";
import {
  type ActionDecision,
  type ActionDecisionDraft,
  actionDecisionKinds,
  decideOn,
  effectChosen,
  effectsOf,
  type MeasuredEffect,
  roundOfDecision,
  type Update,
  waitsForDecision,
} from "./index.ts";

const draft: ActionDecisionDraft = {
  kind: "keep",
  reason: "het werkt",
  effect: { kind: "notMeasured" },
};
const codes = (
  differing: Partial<ActionDecisionDraft>,
  status: "ongoing" | "lapsed" | "done" = "ongoing",
) => {
  const made = decideOn(anAction({ status }), { ...draft, ...differing });
  return made.ok ? [] : made.problem.map(({ code, at }) => `${code} ${at}`);
};
const statusAfter = (kind: ActionDecision["kind"], status: "ongoing" | "lapsed" | "done") => {
  const made = decideOn(anAction({ status }), { ...draft, kind });
  return made.ok ? made.value.action.status : null;
};

function figure(key: string, period: Period | null, differing: Partial<FigureDraft> = {}) {
  const made: FigureDraft = {
    key,
    target: "T1",
    measure: "aandeel vrouwen",
    value: 20,
    unit: "percentage",
    period,
    interval: null,
    group: "wholeStaff",
    about: null,
    population: null,
    instrument: null,
    source: "personeelsbestand",
    alreadyPublished: false,
    note: null,
    evidence: [],
    recordedOn: dayFrom("2026-02-01"),
    ...differing,
  };
  const checked = reportFigure(made, 10);
  assert.ok(checked.ok);
  return checked.value;
}

const measured = (
  figures: readonly ReturnType<typeof figure>[],
  objective: string | null = "O1",
  {
    unit = null,
    seriesBreaks = [],
  }: { readonly unit?: UnitId | null; readonly seriesBreaks?: Target["seriesBreaks"] } = {},
) =>
  effectsOf(anAction({ objective, unit }), {
    targets: [aTarget({ seriesBreaks })],
    today: dayFrom("2026-10-12"),
    figures,
    values: [],
    timeZone: "Europe/Amsterdam",
  });

const keysOf = (effects: readonly { readonly key: string }[]) => effects.map(({ key }) => key);

test("R165: a decision says what and why, and all that lacks is told at once", () => {
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ kind: null, reason: " ", effect: null }), [
    "R165 kind",
    "R166 effect",
    "R165 reason",
  ]);
  assert.deepEqual(codes({ reason: null }), ["R165 reason"]);
});

describe("R166: a decision rests on a value that was measured of the action, or says that nothing was", () => {
  const effects = measured([
    figure("M1", periodFrom("2024")),
    figure("M2", periodFrom("2025")),
    figure("M3", null),
  ]);

  test("of each target under its objective the latest dated figure counts, with its source and the day it was recorded", () => {
    assert.deepEqual(
      effects.map(({ key, period, source, recordedOn }) => [key, period, source, recordedOn]),
      [["M2", "2025", "personeelsbestand", "2026-02-01"]],
    );
    assert.deepEqual(measured([figure("M1", periodFrom("2024"))], null), []);
    assert.deepEqual(measured([figure("M1", periodFrom("2024"))], "O2"), []);
  });

  test("it is the figure by which the target stands: begun, in its unit, from after the last break, and one of two the same", () => {
    const old = figure("M1", periodFrom("2024"));
    const broken = { seriesBreaks: [{ period: periodFrom("2025-01-01"), reason: "andere telling" }] };
    assert.deepEqual(measured([old], "O1", broken), []);
    assert.deepEqual(keysOf(measured([old, figure("M2", periodFrom("2027"))])), ["M1"]);
    const heads = figure("M2", periodFrom("2025"), { unit: "headcount", population: 400 });
    assert.deepEqual(keysOf(measured([old, heads])), ["M1"]);
    const same = [figure("M1", periodFrom("2025")), figure("M2", periodFrom("2025-Q4"))];
    assert.deepEqual(keysOf(measured(same)), ["M1"]);
  });

  test("a figure about one unit is not offered for an action of another", () => {
    const [zorg, parken] = ["u1" as UnitId, "u2" as UnitId];
    const of = { about: zorg, population: 400 };
    const figures = [figure("M1", periodFrom("2024")), figure("M2", periodFrom("2025"), of)];
    assert.deepEqual(keysOf(measured(figures, "O1", { unit: parken })), ["M1"]);
    assert.deepEqual(keysOf(measured(figures, "O1", { unit: zorg })), ["M2"]);
    assert.deepEqual(keysOf(measured(figures)), ["M2"]);
  });

  test("a figure of another action, or an older one, is not chosen", () => {
    assert.equal(effectChosen({ kind: "figure", key: "M1" }, effects), null);
    assert.equal(effectChosen(null, effects), null);
    assert.deepEqual(effectChosen({ kind: "notMeasured" }, effects), { kind: "notMeasured" });
    const chosen = effectChosen({ kind: "figure", key: "M2" }, effects);
    assert.deepEqual({ ...chosen, cameAt: null }, effects[0]);
    assert.ok(chosen !== null && !("cameAt" in chosen), "a decision keeps the day");
    assert.deepEqual(codes({ effect: null }), ["R166 effect"]);
  });
});

test("R167: what is stopped is not stopped again, what is done is not stopped (A104), and going on revives what was stopped", () => {
  assert.deepEqual(codes({ kind: "stop" }, "lapsed"), ["R167 kind"]);
  assert.deepEqual(codes({ kind: "stop" }, "done"), ["A104 kind"]);
  assert.deepEqual(
    actionDecisionKinds.map((kind) => statusAfter(kind, "ongoing")),
    ["ongoing", "ongoing", "ongoing", "lapsed"],
  );
  assert.deepEqual([statusAfter("keep", "lapsed"), statusAfter("scaleUp", "done")], ["ongoing", "done"]);
});

test("R194: a decision belongs to the round that was opened last", () => {
  assert.equal(roundOfDecision([]), null);
  assert.equal(roundOfDecision([{ key: "RR1" }, { key: "RR2" }]), "RR2");
});

test("R169: in a round an action waits for a decision when it stands still or a figure came after the last one", () => {
  const notMeasured = { kind: "notMeasured" } as const;
  const effects = measured([figure("M1", periodFrom("2025"))]);
  const [first] = effects;
  assert.ok(first);
  const decided = (round: string, on: string, effect: MeasuredEffect = notMeasured): ActionDecision => ({
    ...draft,
    kind: "keep",
    reason: "het werkt",
    effect,
    action: "A1",
    number: 1,
    round,
    statusBefore: "ongoing",
    statusAfter: "ongoing",
    by: null,
    at: new Date(`${on}T10:00:00Z`),
  });
  const still = { course: "atStandstill" } as Update;
  const waits = (
    differing: Partial<Parameters<typeof waitsForDecision>[1]>,
    update: Update | null = null,
    status: "ongoing" | "lapsed" | "done" = "ongoing",
  ) =>
    waitsForDecision(
      { action: anAction({ status }), update },
      { round: "RR2", decisions: [], effects: [], timeZone: "Europe/Amsterdam", ...differing },
    );
  assert.equal(waits({}), false);
  assert.equal(waits({ effects }), true);
  assert.equal(waits({}, still), true);
  assert.equal(waits({ effects }, still, "done"), false);
  assert.equal(waits({ effects }, still, "lapsed"), false);
  assert.equal(waits({ effects, decisions: [decided("RR1", "2026-01-31")] }), true);
  assert.equal(waits({ effects, decisions: [decided("RR1", "2026-02-02")] }), false);
  assert.equal(waits({ effects, decisions: [decided("RR1", "2026-02-01", first)] }), false);
  assert.equal(waits({ effects, decisions: [decided("RR1", "2026-02-01")] }), true, "it may have come after");
  const told = (at: string) => {
    const cameAt = new Date(`2026-02-01T${at}:00Z`);
    return { effects: [{ ...first, kind: "indicator", key: "I1", cameAt } as const] };
  };
  const noon = { decisions: [decided("RR1", "2026-02-01")] };
  assert.equal(waits({ ...told("09:59"), ...noon }), false, "told on the day, before the decision");
  assert.equal(waits({ ...told("10:01"), ...noon }), true, "told on the day, after the decision");
  assert.equal(waits({ decisions: [decided("RR1", "2026-02-01")] }, still), true);
  assert.equal(waits({ effects, decisions: [decided("RR2", "2026-01-31")] }, still), false);
});
