import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../../domain/shared/day.ts";
import type { Employment, Grade } from "../../domain/workforce/index.ts";
import { departments } from "../content/workforce/departments.ts";
import { type MonthlyExtract, meerwijkWorkforce } from "./meerwijkWorkforce.ts";
import { gradePlace, isStaffKind } from "./worker.ts";

const extracts = [
  ...meerwijkWorkforce({
    seed: 1,
    staff: 20_000,
    months: 36,
    from: dayFrom("2023-10-01"),
    extent: "grown",
  }),
];

const staffIn = ({ rows, referenceDate }: MonthlyExtract): readonly Employment[] =>
  rows.filter(({ until, kind }) => isStaffKind(kind) && (until === null || until >= referenceDate));
const stocks = extracts.map(staffIn);
const [first, last] = [stocks[0] ?? [], stocks.at(-1) ?? []];
const shareOf = (rows: readonly Employment[], is: (row: Employment) => boolean): number =>
  rows.filter(is).length / rows.length;
const isWoman = ({ sex }: Employment): boolean => sex === "female";
const from = (grade: string, to: string) => (row: Employment) =>
  gradePlace(row.grade) >= gradePlace(grade as Grade) && gradePlace(row.grade) <= gradePlace(to as Grade);
const between = (value: number, low: number, high: number) =>
  assert.ok(value >= low && value <= high, `${value} is not between ${low} and ${high}`);
const people = (rows: readonly Employment[]): number => new Set(rows.map(({ person }) => person)).size;

type Pair = {
  readonly month: number;
  readonly old: Employment | undefined;
  readonly row: Employment | undefined;
};

/** Every employment on the staff in a month or the one before, as it was and as it is. */
function pairsOf(month: number): readonly Pair[] {
  const byKey = (stock: readonly Employment[] = []) =>
    new Map(stock.map((row) => [`${row.person} ${row.employment}`, row]));
  const [was, is] = [byKey(stocks[month - 1]), byKey(stocks[month])];
  return [...new Set([...was.keys(), ...is.keys()])].map((key) => ({
    month,
    old: was.get(key),
    row: is.get(key),
  }));
}

/** In this month, counted from the first, teams are merged and split. */
const reshuffled = 15;

/** Flows of a year, for each of the employments on the staff on average; the first year has eleven. */
function flowsOf(year: number) {
  const months = Array.from({ length: 12 }, (_, at) => year * 12 + at).filter((month) => month > 0);
  const pairs = months.flatMap(pairsOf);
  const stock = pairs.filter(({ old }) => old !== undefined).length / 12;
  const rate = (is: (pair: Pair) => boolean) => pairs.filter(is).length / stock;
  const changed = (item: "grade" | "unit" | "kind") =>
    rate(({ old, row }) => old !== undefined && row !== undefined && old[item] !== row[item]);
  return {
    in: rate(({ old }) => old === undefined),
    out: rate(({ row }) => row === undefined),
    up: changed("grade"),
    permanent: changed("kind"),
    over: months.includes(reshuffled) ? undefined : changed("unit"),
  };
}

describe("a Meerwijk of 20,000 looks like a municipality", () => {
  test("half are women, many in the social domain and few outdoors", () => {
    between(shareOf(first, isWoman), 0.5, 0.54);
    const ofCluster = (code: string) => first.filter(({ unit }) => unit.startsWith(code));
    assert.ok(shareOf(ofCluster("MO"), isWoman) > 0.66);
    assert.ok(shareOf(ofCluster("SB"), isWoman) < 0.33);
  });

  test("the share of women falls along the grades from 8 up", () => {
    const bands = [from("8", "9"), from("10", "11A"), from("12", "13"), from("14", "18")];
    const shares = bands.map((band) => shareOf(first.filter(band), isWoman));
    assert.deepEqual(
      shares,
      shares.toSorted((one, other) => other - one),
    );
    assert.ok((shares[0] ?? 0) - (shares[3] ?? 0) > 0.15, shares.join(" "));
  });

  test("one in eight is in grade 12 or higher, and one in fifteen is a manager", () => {
    between(shareOf(first, from("12", "18")), 0.11, 0.14);
    between(
      shareOf(first, ({ manager }) => manager === true),
      0.06,
      0.08,
    );
  });

  test("half are over 48, most women and few men work part-time, and a few have two employments", () => {
    between(
      shareOf(first, ({ birth }) => birth !== null && birth < "1975-11"),
      0.45,
      0.55,
    );
    const fullTime = ({ hours }: Employment) => hours !== null && hours >= 36;
    between(shareOf(first.filter(isWoman), fullTime), 0.28, 0.45);
    between(
      shareOf(
        first.filter((row) => !isWoman(row)),
        fullTime,
      ),
      0.65,
      0.85,
    );
    for (const stock of stocks) between(stock.length / people(stock) - 1, 0.012, 0.018);
  });

  test("there are some 200 teams from 4 to about 300, one in ten under ten, and small ones of one sex", () => {
    const teams = [...Map.groupBy(first, ({ unit }) => unit)].filter(
      ([unit]) => unit.split("-").length === 3,
    );
    between(teams.length, 150, 250);
    assert.equal(teams.length, departments.flatMap((department) => department.teams).length);
    between(teams.filter(([, rows]) => people(rows) < 10).length / teams.length, 0.05, 0.2);
    between(Math.min(...teams.map(([, rows]) => people(rows))), 4, 5);
    between(Math.max(...teams.map(([, rows]) => people(rows))), 290, 330);
    const ofOne = (is: (row: Employment) => boolean) => teams.filter(([, rows]) => rows.every(is));
    assert.ok(ofOne(isWoman).length > 0 && ofOne(({ sex }) => sex === "male").length > 0);
  });

  test("a year sees one in ten leave, one in twenty-five go up, one in fifty change teams", () => {
    for (const year of [0, 1, 2]) {
      const { in: came, out, up, over, permanent } = flowsOf(year);
      between(out, 0.09, 0.11);
      between(came, 0.09, 0.125);
      between(up, 0.033, 0.045);
      if (over !== undefined) between(over, 0.016, 0.024);
      between(permanent, 0.03, 0.06);
    }
  });

  test("most who leave go at their own request; who retires is 62 or older", () => {
    const left = extracts.flatMap(({ rows, referenceDate }) =>
      rows.filter(({ until, kind }) => isStaffKind(kind) && until !== null && until < referenceDate),
    );
    const reasons = Map.groupBy(left, ({ leavingReason }) => leavingReason);
    between((reasons.get("ownRequest")?.length ?? 0) / left.length, 0.4, 0.6);
    assert.deepEqual(
      new Set(reasons.keys()),
      new Set(["ownRequest", "endOfContract", "retirement", "other"]),
    );
    for (const { until, birth } of reasons.get("retirement") ?? [])
      assert.ok(Number(until?.slice(0, 4)) - Number(birth?.slice(0, 4)) >= 62);
  });

  test("more come in September than in July, and more leave in August than in February", () => {
    const came = (month: string) =>
      last.filter((row) => row.from !== null && row.from > "2023-11" && row.from.slice(5, 7) === month)
        .length;
    assert.ok(came("09") > 1.5 * came("07"));
    const left = (month: string) =>
      extracts
        .flatMap(({ rows }) => rows)
        .filter(({ until, leavingReason }) => leavingReason && until?.slice(5, 7) === month).length;
    assert.ok(left("08") > left("02"));
  });

  test("women among managers from grade 10 go a little toward half", () => {
    const managers = (rows: readonly Employment[]) =>
      rows.filter((row) => row.manager === true && from("10", "18")(row));
    const [at, after] = [first, last].map((rows) => shareOf(managers(rows), isWoman));
    between(at ?? 0, 0.38, 0.45);
    between((after ?? 0) - (at ?? 0), 0.01, 0.06);
  });
});
