import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import type { IndicatorDraft } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAction } from "../programme/readAction.ts";
import type { Refusal } from "../programme/refusal.ts";
import { type IndicatorInput, setIndicators } from "../programme/setIndicators.ts";
import { decideAction } from "./decideAction.ts";
import { openRound } from "./openRound.ts";
import { readCard } from "./readCard.ts";
import { sendUpdate } from "./sendUpdate.ts";

const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const meetings: IndicatorInput = { key: null, name: "bijeenkomsten", unit: "things" };
const trained: IndicatorInput = { key: null, name: "gevolgd", unit: "percentage" };

async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const unit = await office.unit("zorg");
  const action = await office.action({ status: "ongoing", unit });
  const values = { name: "Najaar", kind: null, serves: [], closesOn: dayFrom("2026-10-23") } as const;
  const { key: round } = allowed(await openRound(house, manager, { programme, values }));
  const now = () => readAction(house, manager, programme, action.key);
  const seen = async () => ({ programme, key: action.key, seen: (await now()).action.version });
  const set = async (indicators: readonly IndicatorInput[], by = manager) =>
    setIndicators(house, by, { ...(await seen()), indicators });
  const tell = async (told: readonly IndicatorDraft[]) => {
    const draft = {
      course: "onSchedule",
      happened: "Er is getraind.",
      next: null,
      obstacle: null,
      need: null,
      reason: null,
      end: null,
      values: told,
    } as const;
    return sendUpdate(house, manager, { ...(await seen()), round, draft, byLink: false });
  };
  const card = () => readCard(house, manager, { programme, round, key: action.key });
  return { ...office, unit, action, round, now, seen, set, tell, card };
}
const value = (indicator: string, number: number, population: number | null = null): IndicatorDraft => ({
  indicator,
  value: number,
  population,
  period: periodFrom("2026-Q3"),
});

for (const kind of bothKinds)
  describe(`an action is followed by its indicators (${kind})`, () => {
    test("[EV-02] the owner tells their value on the card, which shows it the next time, and it is decided upon", async () => {
      const { house, manager, now, seen, set, tell, card } = await anOffice(kind);
      const { indicators } = allowed(await set([meetings, trained]));
      assert.deepEqual(
        indicators.map(({ key, name, unit }) => [key, name, unit]),
        [
          ["I1", "bijeenkomsten", "things"],
          ["I2", "gevolgd", "percentage"],
        ],
      );
      assert.deepEqual(
        (await card()).indicators.map(({ last }) => last),
        [null, null],
      );
      allowed(await tell([value("I1", 3), value("I2", 40, 100)]));
      const asked = (await card()).indicators.map(({ last }) => [
        last?.value,
        last?.population,
        last?.period,
      ]);
      assert.deepEqual(asked, [
        [3, null, "2026-Q3"],
        [40, 100, "2026-Q3"],
      ]);
      allowed(await tell([]));
      const { values, updates, effects } = await now();
      assert.deepEqual([values.length, updates.length], [2, 2], "nothing new is not told again");
      assert.deepEqual(
        effects.map(({ kind: what, key, value: number }) => [what, key, number]),
        [
          ["indicator", "I1", 3],
          ["indicator", "I2", 40],
        ],
      );
      const deciding = {
        kind: "scaleUp",
        reason: "het werkt",
        effect: { kind: "indicator", key: "I2" },
      } as const;
      allowed(await decideAction(house, manager, { ...(await seen()), deciding }));
      const [decision] = (await now()).decisions;
      assert.ok(decision?.effect.kind === "indicator");
      assert.deepEqual([decision.effect.value, decision.effect.source], [40, null]);
    });

    test("the key of an indicator is never given to another, also where nothing was ever told of it", async () => {
      const { set } = await anOffice(kind);
      const keysOf = ({ indicators }: { readonly indicators: readonly { readonly key: string }[] }) =>
        indicators.map(({ key }) => key);
      const both = allowed(await set([meetings, trained])).indicators;
      assert.deepEqual(keysOf(allowed(await set(both.slice(0, 1)))), ["I1"]);
      const again = allowed(await set([...both.slice(0, 1), trained]));
      assert.deepEqual(keysOf(again), ["I1", "I3"]);
      const [one] = again.indicators;
      assert.ok(one);
      assert.deepEqual(codes(await set([one, { ...one, name: "anders" }])), ["R195 indicators"]);
    });

    test("a value about too few people is refused with the whole card, with the words of a figure", async () => {
      const { now, set, tell } = await anOffice(kind);
      allowed(await set([meetings, trained]));
      const refused = await tell([value("I1", 3), value("I2", 40, 9)]);
      assert.deepEqual(codes(refused), ["T202 population-I2"]);
      const { values, updates } = await now();
      assert.deepEqual([values.length, updates.length], [0, 0]);
      await assert.rejects(tell([value("I9", 3)]), NotFound);
    });

    test("what was told of an indicator stays when that is taken away; its key is not given again, nor is it rewritten (R149)", async () => {
      const { municipality, now, set, tell } = await anOffice(kind);
      allowed(await set([meetings, trained]));
      allowed(await tell([value("I1", 3), value("I2", 40, 100)]));
      allowed(await set([{ ...meetings, key: "I1" }]));
      const { indicators } = allowed(
        await set([
          { ...meetings, key: "I1" },
          { ...trained, name: "nieuw" },
        ]),
      );
      assert.deepEqual(
        indicators.map(({ key }) => key),
        ["I1", "I3"],
      );
      const { values, effects } = await now();
      assert.deepEqual(
        values.map(({ indicator, name }) => [indicator, name]),
        [
          ["I1", "bijeenkomsten"],
          ["I2", "gevolgd"],
        ],
      );
      assert.deepEqual(
        effects.map(({ key }) => key),
        ["I1"],
      );
      const superuser = await theSuperuser(kind);
      const here = `municipality = '${municipality.id}'`;
      for (const statement of [
        `update office.indicator_value set value = 4 where ${here}`,
        `delete from office.indicator_value where ${here}`,
        "truncate office.indicator_value",
      ])
        await assert.rejects(sql.raw(statement).execute(superuser), /R149/);
    });

    test("an indicator that counts in another unit is another one: its values are never one line with those before", async () => {
      const { now, set, tell, card } = await anOffice(kind);
      allowed(await set([meetings, trained]));
      allowed(await tell([value("I1", 6)]));
      const { indicators } = allowed(
        await set([
          { ...meetings, key: "I1", unit: "percentage" },
          { ...trained, key: "I2", name: "training gevolgd" },
        ]),
      );
      assert.deepEqual(
        indicators.map(({ key, unit }) => [key, unit]),
        [
          ["I3", "percentage"],
          ["I2", "percentage"],
        ],
      );
      assert.deepEqual(
        (await card()).indicators.map(({ indicator, last }) => [indicator.key, last]),
        [
          ["I3", null],
          ["I2", null],
        ],
      );
      allowed(await tell([value("I3", 50, 100)]));
      assert.deepEqual(
        (await now()).values.map(({ indicator, unit, value: number }) => [indicator, unit, number]),
        [
          ["I1", "things", 6],
          ["I3", "percentage", 50],
        ],
      );
    });

    test("who leads another unit chooses nothing", async () => {
      const { actor, unit, set } = await anOffice(kind);
      await assert.rejects(set([meetings], actor("unitOwner", [])), NotAllowed);
      allowed(await set([meetings], actor("unitOwner", [unit])));
      assert.deepEqual(codes(await set([meetings, meetings])), ["R159 name-2"]);
    });
  });
