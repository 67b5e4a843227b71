import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { unitsOn } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { Employment } from "../../domain/workforce/index.ts";
import { randomFrom } from "../random.ts";
import { extractCsv } from "./extractCsv.ts";
import {
  type MonthlyExtract,
  meerwijkUnitRecord,
  meerwijkWorkforce,
  type WorkforceRequest,
} from "./meerwijkWorkforce.ts";
import { monthOf } from "./months.ts";
import { gradePlace } from "./worker.ts";

const request = (change: Partial<WorkforceRequest> = {}): WorkforceRequest => ({
  seed: 1,
  staff: 2000,
  months: 36,
  from: dayFrom("2023-10-01"),
  extent: "grown",
  ...change,
});

async function hashOf(asked: WorkforceRequest): Promise<string> {
  const hash = createHash("sha256");
  const form = { random: randomFrom(asked.seed), unitNames: new Map() };
  for (const { rows } of meerwijkWorkforce(asked))
    for await (const bytes of extractCsv([rows], form)) hash.update(bytes);
  return hash.digest("hex");
}

const keyOf = ({ person, employment }: Employment): string => `${person} ${employment}`;
const inService = ({ rows, referenceDate }: MonthlyExtract): readonly Employment[] =>
  rows.filter(({ until }) => until === null || until >= referenceDate);

/** Everything about a Meerwijk that the laws look at, played once. */
const plays = [
  request(),
  request({ seed: 7, staff: 900, months: 30, from: dayFrom("2025-02-01") }),
  request({ seed: 3, staff: 3200, months: 24, from: dayFrom("2025-01-01"), extent: "present" }),
].map((asked) => ({
  asked,
  record: meerwijkUnitRecord(asked),
  extracts: [...meerwijkWorkforce(asked)],
}));
const extracts = plays.flatMap((play) => play.extracts);
const pairs = plays.flatMap((play) =>
  play.extracts.flatMap((next, at) => {
    const before = play.extracts[at - 1];
    return before === undefined ? [] : [{ before, next }];
  }),
);

/** Compared as texts: the difference between two lists this long takes minutes to tell. */
const sameRows = (one: readonly MonthlyExtract[], other: readonly MonthlyExtract[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type ByUnit = ReadonlyMap<string, number>;

const countedByUnit = (rows: readonly Employment[]): ByUnit =>
  new Map([...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, some]) => [unit, some.length]));
const withoutNone = (counts: ByUnit): ByUnit => new Map([...counts].filter(([, count]) => count !== 0));

/** Who was in each unit, with what the next extract says of each: still here, moved, gone or new. */
function expectedByUnit(before: MonthlyExtract, next: MonthlyExtract): ByUnit {
  const counts = new Map(countedByUnit(inService(before)));
  const add = (unit: string | undefined, count: number) =>
    unit !== undefined && counts.set(unit, (counts.get(unit) ?? 0) + count);
  const was = new Map(inService(before).map((row) => [keyOf(row), row]));
  const is = new Set(inService(next));
  for (const row of next.rows) {
    add(was.get(keyOf(row))?.unit, -1);
    const comes = row.from !== null && row.from > before.referenceDate;
    if (is.has(row) && (comes || was.has(keyOf(row)))) add(row.unit, 1);
  }
  return counts;
}

describe("a Meerwijk that is played", () => {
  test("the check saw months and people", () => {
    assert.equal(extracts.length, 90);
    assert.ok(extracts.every(({ rows }) => rows.length > 900));
  });

  test("is the same to the byte for the same seed, and another for another seed", async () => {
    const small = request({ staff: 700, months: 20 });
    assert.equal(await hashOf(small), await hashOf(small));
    assert.notEqual(await hashOf(small), await hashOf({ ...small, seed: 2 }));
  });

  test("begins with itself when a longer time is asked for", () => {
    for (const { asked, extracts: whole } of plays)
      assert.ok(sameRows([...meerwijkWorkforce({ ...asked, months: 17 })], whole.slice(0, 17)));
  });

  test("has as many on its staff at first as were asked for, one main employment for each, and a few on their last day", () => {
    for (const { asked, extracts: all } of plays) {
      const staff = all[0]?.rows.filter(
        ({ kind, employment }) => kind !== "intern" && kind !== "hiredIn" && employment === "01",
      );
      assert.equal(staff?.length, asked.staff);
      const leaving = staff.filter(({ leavingReason }) => leavingReason !== null);
      assert.ok(leaving.length > 0 && leaving.length < asked.staff / 50);
    }
  });

  test("has each employment once in an extract", () => {
    for (const { rows } of extracts) assert.equal(new Set(rows.map(keyOf)).size, rows.length);
  });

  test("has nobody who changes sex or month of birth, or is younger than 15 or older than 70", () => {
    for (const { extracts: all } of plays) {
      const known = new Map<string, string>();
      for (const { rows, referenceDate } of all)
        for (const { person, sex, birth } of rows) {
          assert.equal(known.get(person) ?? `${sex} ${birth}`, `${sex} ${birth}`);
          known.set(person, `${sex} ${birth}`);
          assert.ok(birth !== null);
          const age = (monthOf(referenceDate) - monthOf(birth)) / 12;
          assert.ok(age >= 15 && age <= 70 + 1 / 12, `${person} is ${age}`);
        }
    }
  });

  test("has a reason of leaving beside a last day only, and no last day before the first", () => {
    for (const { rows } of extracts)
      for (const { from, until, leavingReason, person } of rows) {
        assert.ok(from !== null && (until === null || from <= until), person);
        assert.ok(leavingReason === null || until !== null, person);
      }
  });

  test("tells of everybody who left since the last extract, with the day and the reason, and of nobody else who is gone", () => {
    for (const { before, next } of pairs) {
      const now = new Set(inService(next).map(keyOf));
      const gone = next.rows.filter((row) => !now.has(keyOf(row)));
      const missed = inService(before).filter((row) => !now.has(keyOf(row)));
      assert.deepEqual(new Set(gone.map(keyOf)), new Set(missed.map(keyOf)));
      for (const { until, leavingReason } of gone)
        assert.ok(until !== null && until >= before.referenceDate && leavingReason !== null);
    }
  });

  test("has in each unit who was there, less who left, with who came, and who changed units between", () => {
    for (const { before, next } of pairs)
      assert.deepEqual(
        countedByUnit(inService(next)),
        withoutNone(expectedByUnit(before, next)),
        next.referenceDate,
      );
  });

  test("has people only in units that are there on the reference date", () => {
    for (const { record, extracts: all } of plays)
      for (const { referenceDate, rows } of all) {
        const there = new Set(unitsOn(record, referenceDate).map(({ code }) => code));
        assert.deepEqual(
          rows.filter(({ unit }) => !there.has(unit)),
          [],
        );
      }
  });

  test("moves nobody to a lower grade, and has no grade for interns and people hired in", () => {
    for (const { before, next } of pairs) {
      const was = new Map(before.rows.map((row) => [keyOf(row), row]));
      for (const row of next.rows) {
        assert.equal(row.grade === null, row.kind === "intern" || row.kind === "hiredIn");
        assert.ok(gradePlace(row.grade) >= gradePlace(was.get(keyOf(row))?.grade ?? row.grade));
      }
    }
  });

  test("has a manager in every unit where somebody works who could be one", () => {
    for (const extract of extracts) {
      const there = inService(extract);
      const managed = new Set(there.filter(({ manager }) => manager === true).map(({ unit }) => unit));
      const main = there.filter(({ employment }) => employment === "01");
      const units = Map.groupBy(main, ({ unit }) => unit);
      for (const [unit, rows] of units) {
        const could = rows.some(({ kind, until }) => kind === "permanent" && until === null);
        assert.ok(managed.has(unit) || !could, `${unit} on ${extract.referenceDate}`);
      }
    }
  });
});
