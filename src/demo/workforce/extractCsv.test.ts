import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../../domain/shared/day.ts";
import type { BirthMonth, Employment, Grade } from "../../domain/workforce/index.ts";
import { randomFrom } from "../random.ts";
import { extractColumns, extractCsv } from "./extractCsv.ts";
import { meerwijkWorkforce } from "./meerwijkWorkforce.ts";
import { repeatedExtract } from "./repeatedExtract.ts";

const anEmployment: Employment = {
  person: "004217",
  employment: "01",
  unit: "SB-OR-GRO",
  sex: "female",
  birth: "1984-02" as BirthMonth,
  grade: "10A" as Grade,
  hours: 28.8,
  kind: "permanent",
  manager: true,
  from: dayFrom("2009-03-01"),
  until: null,
  leavingReason: null,
};

const form = { random: randomFrom(1), unitNames: new Map([["SB-OR-GRO", "Team Groen; en Bomen"]]) };

async function fileOf(batches: Iterable<readonly Employment[]>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of extractCsv(batches, form)) parts.push(part);
  return Buffer.concat(parts);
}

describe("the file that HR of Meerwijk sends", () => {
  test("begins with a byte-order mark and the header, and ends every line with CRLF", async () => {
    const file = await fileOf([[anEmployment]]);
    assert.deepEqual([...file.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = file.subarray(3).toString().split("\r\n");
    assert.equal(lines[0], extractColumns.join(";"));
    assert.equal(lines.length, 3);
    assert.equal(lines[2], "");
    assert.ok(!file.toString().replaceAll("\r\n", "").includes("\n"));
  });

  test("keeps leading zeros, writes a comma in hours, quotes a separator, and has a day of birth in the month", async () => {
    const [, line = ""] = (await fileOf([[anEmployment]])).toString().split("\r\n");
    assert.match(
      line,
      /^004217;01;SB-OR-GRO;"Team Groen; en Bomen";V;[0-2]\d-02-1984;10A;28,8;Vast;J;01-03-2009;;$/,
    );
    const again = (await fileOf([[anEmployment]])).toString().split("\r\n")[1];
    assert.equal(again, line);
  });

  test("leaves what is not stated empty, and tells a reason of leaving in the words of HR", async () => {
    const gone: Employment = {
      ...anEmployment,
      sex: null,
      birth: null,
      grade: null,
      hours: null,
      kind: null,
      manager: null,
      from: null,
      until: dayFrom("2026-05-31"),
      leavingReason: "retirement",
    };
    const [, line = ""] = (await fileOf([[{ ...gone, unit: "BC" }]])).toString().split("\r\n");
    assert.equal(line, "004217;01;BC;;;;;;;;;31-05-2026;Pensioen");
  });
});

describe("a file of many municipalities", () => {
  const [extract] = meerwijkWorkforce({
    seed: 1,
    staff: 500,
    months: 1,
    from: dayFrom("2026-01-01"),
    extent: "present",
  });
  const rows = extract?.rows ?? [];

  test("has exactly so many rows, and no number twice", () => {
    const all = [...repeatedExtract(rows, 20_000)].flat();
    assert.equal(all.length, 20_000);
    assert.equal(new Set(all.map(({ person, employment }) => `${person} ${employment}`)).size, 20_000);
    assert.deepEqual(new Set(all.map(({ person }) => person.length)), new Set([9]));
  });

  test("is made a part at a time: the first of a million rows are there before the others", () => {
    const [first] = repeatedExtract(rows, 1_000_000);
    assert.equal(first?.length, rows.length);
  });
});
