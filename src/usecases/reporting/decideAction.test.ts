import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aTarget } from "../../../test/support/aProgramme.ts";
import { anActionValues, aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { dutch } from "../../../test/support/aReport.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import { checkEdition } from "../../domain/reporting/index.ts";
import { canonicalJson } from "../../domain/shared/canonicalJson.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Result } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { roundReportPaper } from "../../export/roundReport/roundReportPaper.ts";
import { addObjective } from "../programme/addObjective.ts";
import { addTarget } from "../programme/addTarget.ts";
import { changeAction } from "../programme/changeAction.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { readAction } from "../programme/readAction.ts";
import { recordFigure } from "../programme/recordFigure.ts";
import type { Refusal } from "../programme/refusal.ts";
import { closeRound } from "./closeRound.ts";
import { type Deciding, decideAction } from "./decideAction.ts";
import { freezeReport } from "./freezeReport.ts";
import { readRoundReport } from "./makeRoundReport.ts";
import { openRound } from "./openRound.ts";
import { readRound } from "./readRound.ts";
import { verifyEditions } from "./verifyEdition.ts";

const codes = (result: Result<unknown, Refusal<unknown>>) =>
  result.ok ? [] : result.problem.problems.map(({ code, at }) => `${code} ${at}`);
const words = (role: string) => role;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const figure = {
  target: "T1",
  measure: "aandeel vrouwen",
  value: 16,
  unit: "percentage",
  period: periodFrom("2025"),
  interval: null,
  group: "part",
  about: null,
  population: 400,
  instrument: null,
  source: "personeelsbestand, 31 december 2025",
  note: null,
} as const;
const measured: Deciding = {
  kind: "stop",
  reason: "na een jaar geen verschil",
  effect: { kind: "figure", key: "M1" },
};

/** A programme with an objective that is measured, an action under it and one beside it, in an open round. */
async function anOffice(kind: DatabaseKind) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const owner = { kind: "notStated" } as const;
  const values = { theme: null, title: "Meer vrouwen in hogere schalen", owner, attainable: null };
  allowed(await addObjective(house, manager, { programme, values }));
  const { key: _, evidence: __, version: ___, ...target } = aTarget();
  allowed(await addTarget(house, manager, { programme, values: target }));
  allowed(await recordFigure(house, manager, { programme, values: figure }));
  const unit = await office.unit("zorg");
  const action = await office.action({ objective: "O1", status: "ongoing", title: "Werven", unit });
  const other = await office.action({ status: "ongoing", title: "Teksten", unit });
  const open = async (name: string, closesOn: string) => {
    const round = { name, kind: "councilHalfYear", serves: [], closesOn: dayFrom(closesOn) } as const;
    const opened = allowed(await openRound(house, manager, { programme, values: round }));
    office.wait(60);
    return opened.key;
  };
  const decide = async (deciding: Deciding, by = manager, key = action.key) => {
    const { action: now } = await readAction(house, manager, programme, key);
    return decideAction(house, by, { programme, key, seen: now.version, deciding });
  };
  const close = async (round: string) =>
    allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
  return { ...office, unit, action, other, openNew: open, decide, close };
}

for (const kind of bothKinds)
  describe(`an action is decided upon by its effect (${kind})`, () => {
    test("[AC-11] the client or the programme manager scales up, keeps, changes or stops an action on its effect, with a reason", async () => {
      const { house, actor, manager, unit, action, other, openNew, decide, close } = await anOffice(kind);
      const round = await openNew("Najaar 2026", "2026-10-23");
      const seen = await readRound(house, manager, { programme, round });
      assert.deepEqual(
        seen.toDecide.map((one) => [one.action.key, one.effects.map(({ key }) => key)]),
        [[action.key, ["M1"]]],
      );
      const none: Deciding = { kind: null, reason: null, effect: null };
      assert.deepEqual(codes(await decide(none)), ["R165 kind", "R166 effect", "R165 reason"]);
      const stray = { ...measured, effect: { kind: "figure", key: "M9" } } as const;
      assert.deepEqual(codes(await decide(stray)), ["R166 effect"]);
      for (const role of ["alderman", "auditor", "employee"] as const)
        await assert.rejects(decide(measured, actor(role)), NotAllowed);
      await assert.rejects(decide(measured, actor("unitOwner", [unit])), NotAllowed);

      const stopped = allowed(await decide(measured, actor("secretary")));
      assert.deepEqual([stopped.status, stopped.statusReason], ["lapsed", measured.reason]);
      const unmeasured = {
        kind: "scaleUp",
        reason: "het loopt goed",
        effect: { kind: "notMeasured" },
      } as const;
      allowed(await decide(unmeasured, manager, other.key));
      const found = await readAction(house, manager, programme, action.key);
      assert.equal(found.versions.length, 2, "one act makes one version");
      assert.equal(found.versions.at(-1)?.act, "action-decided");
      const [decision] = found.decisions;
      assert.deepEqual(decision?.effect, {
        kind: "figure",
        key: "M1",
        measure: "aandeel vrouwen",
        value: 16,
        unit: "percentage",
        period: "2025",
        source: "personeelsbestand, 31 december 2025",
        recordedOn: "2026-10-12",
      });
      assert.deepEqual([decision?.kind, decision?.round, decision?.number], ["stop", round, 1]);

      const after = await readRound(house, manager, { programme, round });
      assert.deepEqual(after.toDecide, []);
      assert.deepEqual(
        after.decisions.map((one) => [one.action.key, one.decision.kind]),
        [
          [action.key, "stop"],
          [other.key, "scaleUp"],
        ],
      );
      await close(round);
      for (const report of ["sponsor", "councilHalfYear", "organisationYear"] as const) {
        const asked = { programme, round, kind: report, unit: null, words };
        const { report: made } = allowed(await readRoundReport(house, manager, asked));
        const section = roundReportPaper(made, dutch).sections.find(
          ({ title }) => title === "Besluiten over acties",
        );
        assert.deepEqual(made.response, { asked: 1, answered: 0 }, "what was stopped owes no answer");
        const text = JSON.stringify(section);
        assert.match(text, /Werven.*gestopt.*16\s%.*2025.*personeelsbestand.*na een jaar geen verschil/);
        assert.match(text, /Teksten.*opgeschaald.*Het effect is niet gemeten/);
      }
    });

    test("R168: a decision stands also for the owner of the tables; who comes back on it takes a new one", async () => {
      const { house, manager, municipality, action, decide, wait } = await anOffice(kind);
      allowed(await decide(measured));
      assert.deepEqual(codes(await decide(measured)), ["R167 kind"]);
      wait(10);
      const back = { ...measured, kind: "keep", reason: "het cijfer bleek fout" } as const;
      assert.equal(allowed(await decide(back)).status, "ongoing");
      const { decisions } = await readAction(house, manager, programme, action.key);
      assert.deepEqual(
        decisions.map(({ number, kind: what, reason }) => [number, what, reason]),
        [
          [1, "stop", measured.reason],
          [2, "keep", "het cijfer bleek fout"],
        ],
      );
      const superuser = await theSuperuser(kind);
      const here = `municipality = '${municipality.id}'`;
      for (const statement of [
        `update office.action_decision set reason = 'anders' where ${here}`,
        `delete from office.action_decision where ${here}`,
        "truncate office.action_decision",
      ])
        await assert.rejects(sql.raw(statement).execute(superuser), /R168/);
    });

    test("an old page decides nothing, two at once decide once, and in a closed programme nobody decides", async () => {
      const { house, manager, action, decide } = await anOffice(kind);
      const at = { programme, key: action.key, seen: action.version };
      const both = await Promise.all([
        decideAction(house, manager, { ...at, deciding: measured }),
        decideAction(house, manager, { ...at, deciding: { ...measured, kind: "scaleUp" } }),
      ]);
      assert.deepEqual(both.flatMap(codes), ["V101 version"]);
      const { decisions } = await readAction(house, manager, programme, action.key);
      assert.equal(decisions.length, 1);
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: "klaar" }));
      assert.deepEqual(codes(await decide({ ...measured, kind: "keep" })), ["P202 closedOn"]);
    });

    test("R194: a decision after closing belongs to that round until the next one opens; a frozen edition stays as it was", async () => {
      const { house, manager, municipality, openNew, decide, close, wait, action, unit } =
        await anOffice(kind);
      const first = await openNew("Voorjaar 2026", "2026-10-23");
      await close(first);
      const about = { kind: "councilHalfYear", round: first, unit: null } as const;
      const order = { programme, about, municipality: municipality.name, words, render: async () => [] };
      const frozen = allowed(await freezeReport(house, manager, order));
      assert.equal((await readRound(house, manager, { programme, round: first })).toDecide.length, 1);
      allowed(await decide({ ...measured, kind: "change" }));
      const second = await openNew("Najaar 2026", "2026-11-23");
      const roundsOf = async () =>
        (await readAction(house, manager, programme, action.key)).decisions.map(({ round }) => round);
      assert.deepEqual(await roundsOf(), [first]);
      assert.deepEqual((await readRound(house, manager, { programme, round: first })).toDecide, []);
      allowed(await decide({ ...measured, kind: "keep" }));
      assert.deepEqual(await roundsOf(), [first, second]);
      wait(60);
      const { action: decided } = await readAction(house, manager, programme, action.key);
      const seen = { programme, key: action.key, seen: decided.version };
      const { status } = decided;
      const values = anActionValues({ objective: "O1", unit, status, title: "Werven met een tweede lezer" });
      allowed(await changeAction(house, manager, { ...seen, values, reason: null }));
      const made = { programme, round: first, kind: "councilHalfYear", unit: null, words } as const;
      const { report: now } = allowed(await readRoundReport(house, manager, made));
      assert.deepEqual(
        now.decisions.map((one) => [one.key, one.kind, one.title]),
        [[action.key, "change", "Werven"]],
        "by the name it had on that day",
      );
      assert.deepEqual(JSON.parse(frozen.content).report.decisions, []);
      const [verified] = await verifyEditions(house, manager, { programme });
      assert.deepEqual(verified?.findings, []);
    });

    test("an edition of before decisions were kept still fits by its own rules", async () => {
      const { house, manager, municipality, openNew, close } = await anOffice(kind);
      const round = await openNew("Voorjaar 2026", "2026-10-23");
      await close(round);
      const about = { kind: "sponsor", round, unit: null } as const;
      const order = { programme, about, municipality: municipality.name, words, render: async () => [] };
      const { content } = allowed(await freezeReport(house, manager, order));
      const { input, report, ...rest } = JSON.parse(content);
      const first = ({
        decisions: _,
        scope: __,
        efforts: ___,
        staff: ____,
        ...whole
      }: Record<string, unknown>) => whole;
      const [oldInput, oldReport] = [first(input), first(report)];
      const old = { ...rest, rules: "1", input: oldInput, report: oldReport };
      const check = (value: unknown) => {
        const text = canonicalJson(value);
        return checkEdition({ text, value: JSON.parse(text), hash: sha256(text), head: null }, sha256);
      };
      assert.deepEqual(check(old), []);
      assert.deepEqual(check(JSON.parse(content)), []);
      assert.notDeepEqual(check({ ...old, rules: "2" }), [], "by the rules of today something lacks");
      assert.notDeepEqual(check({ ...old, report: { ...oldReport, decisions: [] } }), []);
    });
  });
