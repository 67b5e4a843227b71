import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aRow, dutchHeader, inPieces, linesOf, october, wholeOf } from "../../../test/support/anExtract.ts";
import { readImportProfile } from "../../domain/workforce/index.ts";
import { readExtract } from "./readExtract.ts";
import { recogniseExtract } from "./recogniseExtract.ts";

const recognise = async (bytes: Uint8Array, size = 10) => {
  const read = await recogniseExtract(inPieces(bytes, size));
  assert.ok(read.ok);
  return read.value;
};

describe("how a file is written is seen from its bytes", () => {
  test("a file of a Dutch office is read by the profile that is recognised in it", async () => {
    const rows = [
      aRow(),
      aRow({ person: "000124", unit: "Café", kind: "Bepaalde tijd", sex: "M", manager: "J" }),
    ];
    const bytes = linesOf("Uitdraai van oktober", "", dutchHeader, ...rows, "Totaal;;;;;;177,78;;;;;");
    const { draft, questions } = await recognise(bytes);
    assert.deepEqual(questions, []);
    assert.deepEqual(draft?.file, {
      kind: "csv",
      separator: ";",
      encoding: "windows-1252",
      skip: 2,
      header: true,
      totals: true,
    });
    const profile = readImportProfile({ ...draft, name: "Ours" });
    assert.ok(profile.ok && profile.value.kind === "employments");
    const anywhere = { ...october, units: null };
    const { values, summary } = await wholeOf(readExtract(inPieces(bytes), profile.value, anywhere));
    assert.deepEqual(summary?.problems, []);
    assert.deepEqual(
      values.map(({ person, unit, hours }) => [person, unit, hours]),
      [
        ["000123", "E01", 32],
        ["000124", "Café", 32],
      ],
    );
  });

  test("bytes that are no UTF-8 far below the start are seen as well", async () => {
    const many = Array.from({ length: 6000 }, (_, at) => aRow({ person: String(at).padStart(6, "0") }));
    const { draft } = await recognise(linesOf(dutchHeader, ...many, aRow({ unit: "Café" })), 65_536);
    assert.equal(draft?.file.kind === "csv" ? draft.file.encoding : "", "windows-1252");
  });

  test("an empty file and a picture are refused", async () => {
    const refused = async (bytes: Uint8Array) => {
      const read = await recogniseExtract(inPieces(bytes, 10));
      return read.ok ? "" : read.problem.code;
    };
    assert.equal(await refused(Buffer.alloc(0)), "I102");
    assert.equal(await refused(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")), "I103");
  });
});

test("every profile among the examples is a profile", () => {
  const files = globSync("examples/import-profiles/*.json");
  assert.ok(files.length >= 6, `only ${files.length} profiles`);
  for (const file of files) assert.ok(readImportProfile(JSON.parse(readFileSync(file, "utf8"))).ok, file);
});
