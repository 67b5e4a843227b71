import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import type { GroupCount, Stratum } from "../../src/domain/statistics/index.ts";

const dir = "../shared/data/stats-cases";

/** Known values stand outside the product; a test without them says so. */
export const whenPresent = { skip: existsSync(dir) ? false : "data absent" } as const;

type Columns = {
  readonly file: string;
  readonly group: readonly [column: string, one: string, other: string];
  readonly result: readonly [column: string, counted: string];
  readonly stratum: string;
};

export const berkeley: Columns = {
  file: "ucb_admissions_1973.csv",
  group: ["Gender", "Male", "Female"],
  result: ["Admit", "Admitted"],
  stratum: "Dept",
};

export const gastwirth: Columns = {
  file: "blackhire_gastwirth_1984.csv",
  group: ["race", "black", "white"],
  result: ["hire", "hired"],
  stratum: "profession",
};

type Row = {
  readonly group: string;
  readonly result: string;
  readonly stratum: string;
  readonly people: number;
};

function rowsOf({ file, group, result, stratum }: Columns): readonly Row[] {
  const [head = "", ...lines] = readFileSync(`${dir}/${file}`, "utf8").replaceAll('"', "").trim().split("\n");
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? "";
    return {
      group: cell(group[0]),
      result: cell(result[0]),
      stratum: cell(stratum),
      people: Number(cell("Freq")),
    };
  });
}

/** The two groups of a published table, stratum by stratum. */
export function strataOf(columns: Columns): readonly Stratum[] {
  const rows = rowsOf(columns);
  const [, one, other] = columns.group;
  return [...new Set(rows.map(({ stratum }) => stratum))].map((stratum) => {
    const countOf = (group: string): GroupCount => {
      const own = rows.filter((row) => row.stratum === stratum && row.group === group);
      const peopleOf = (some: readonly Row[]) => some.reduce((sum, { people }) => sum + people, 0);
      const counted = own.filter(({ result }) => result === columns.result[1]);
      return { count: peopleOf(counted), total: peopleOf(own) };
    };
    return { one: countOf(one), other: countOf(other) };
  });
}

/** What is expected of a case, as `expected.json` states it. */
export function expectedOf<Expected>(name: string): Expected {
  const cases: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(`${dir}/expected.json`, "utf8"));
  const found = cases[name];
  assert.ok(found !== undefined, name);
  return found;
}

/** Asserts that a value agrees with a known one, to a share of it: 1e-12 unless the source prints fewer digits. */
export function assertNear(found: number | null | undefined, expected: number, share = 1e-12): void {
  assert.ok(typeof found === "number", `${found} is no number`);
  assert.ok(Math.abs(found - expected) <= share * Math.abs(expected), `${found} is not ${expected}`);
}
