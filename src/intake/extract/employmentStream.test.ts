import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import {
  aRow,
  dutchHeader,
  dutchProfile,
  inPieces,
  linesOf,
  october,
} from "../../../test/support/anExtract.ts";
import { employmentStream } from "./employmentStream.ts";

async function stored(...lines: readonly string[]) {
  const bytes = linesOf(...lines);
  const { rows, ended } = employmentStream(inPieces(bytes, 50), dutchProfile, october);
  const people: string[] = [];
  for await (const { person } of rows) people.push(person);
  return { people, end: ended(), hash: createHash("sha256").update(bytes).digest("hex") };
}

describe("an extract is handed to who stores it whole or not at all", () => {
  test("every employment comes, and then the hash of the file", async () => {
    const { people, end, hash } = await stored(dutchHeader, aRow(), aRow({ person: "000124" }));
    assert.deepEqual(people, ["000123", "000124"]);
    assert.deepEqual(end, { ok: true, value: { fileHash: hash } });
  });

  test("a problem ends it with the row and the column, and without the value", async () => {
    const { end } = await stored(dutchHeader, aRow(), aRow({ person: "000124", birth: "1984-12-17" }));
    assert.ok(!end.ok);
    assert.deepEqual(end.problem, [
      { code: "W113", at: "3:Geboortedatum", found: "", expected: "31-12-2026" },
    ]);
  });

  test("a refused column ends it before the first row", async () => {
    const { people, end } = await stored(`${dutchHeader};BSN`, `${aRow()};1`);
    assert.deepEqual([people, end.ok ? "" : end.problem[0]?.code], [[], "W101"]);
  });

  test("totals that the profile announces and the file lacks keep it out as well", async () => {
    const file = { ...dutchProfile.file, totals: true };
    const { rows, ended } = employmentStream(
      inPieces(linesOf(dutchHeader, aRow())),
      { ...dutchProfile, file },
      october,
    );
    for await (const _ of rows);
    const end = ended();
    assert.deepEqual(end.ok ? "" : end.problem[0]?.code, "W105");
  });

  test("asking for the end before the last row is a mistake of the caller", () => {
    const { ended } = employmentStream(inPieces(linesOf(dutchHeader, aRow())), dutchProfile, october);
    assert.throws(ended, /before its last row/);
  });
});
