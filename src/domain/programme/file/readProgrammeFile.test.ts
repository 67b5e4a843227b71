import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dayFrom } from "../../shared/day.ts";
import type { ProgrammeFile } from "./format2.ts";
import { readProgrammeFile } from "./readProgrammeFile.ts";

const today = dayFrom("2026-10-12");
const published: unknown = JSON.parse(readFileSync("examples/programmes/utrecht-2023.json", "utf8"));
const upgraded = readProgrammeFile(published, today);
assert.ok(upgraded.ok);
const sound = upgraded.value;

/** Returns "code place" of every problem after one change of a sound file in format 2.0. */
function told(change: (file: ProgrammeFile) => unknown): readonly string[] {
  const result = readProgrammeFile(change(structuredClone(sound)), today);
  return result.ok ? [] : result.problem.map(({ code, at }) => `${code} ${at}`);
}
const [first, second] = sound.actions;
assert.ok(first && second);
const withAction = (changed: object) => (file: ProgrammeFile) => ({
  ...file,
  actions: [{ ...first, ...changed }, ...file.actions.slice(1)],
});

describe("the two formats of a programme file", () => {
  test("a file of 1.0 comes out in 2.0 and is sound", () => {
    assert.equal(sound.schemaVersion, "2.0");
    assert.deepEqual(
      told((file) => file),
      [],
    );
  });
});

describe("F101: a programme file has format 1.0 or 2.0", () => {
  test("another number, or none, is refused before anything else is read", () => {
    assert.deepEqual(
      told((file) => ({ ...file, schemaVersion: "3.0" })),
      ["F101 schemaVersion"],
    );
    assert.deepEqual(
      told(() => []),
      ["F101 schemaVersion"],
    );
  });
});

describe("F102: no field of a programme file is missing", () => {
  test("the place of the field is told, counted from one", () => {
    const { title: _, ...untitled } = first;
    assert.deepEqual(
      told((file) => ({ ...file, actions: [untitled, ...file.actions.slice(1)] })),
      ["F102 actions[1].title"],
    );
  });
});

describe("F103: no field of a programme file is unknown", () => {
  test("a field that nobody reads is refused, not dropped", () =>
    assert.deepEqual(told(withAction({ opmerking: "zie bijlage" })), ["F103 actions[1]"]));
});

describe("F104: a value fits in its field", () => {
  test("a number is no title and an empty text is none either", () => {
    assert.deepEqual(told(withAction({ title: 12 })), ["F104 actions[1].title"]);
    assert.deepEqual(told(withAction({ title: "" })), ["F104 actions[1].title"]);
  });
});

describe("F105: a reference of a programme file is in the file", () => {
  test("an objective that is not there is refused", () =>
    assert.deepEqual(told(withAction({ objective: "nergens" })), ["F105 actions[1].objective"]));
});

describe("F106: a key stands once in its list", () => {
  test("the second one is told", () =>
    assert.deepEqual(told(withAction({ key: second.key })), ["F106 actions[2].key"]));
});

describe("P107: no key in a programme file is a fixed word of an address", () => {
  test("of the programme and of every part of it", () => {
    assert.deepEqual(
      told((file) => ({ ...file, id: "inlezen" })),
      ["P107 id"],
    );
    assert.deepEqual(told(withAction({ key: "verschuiven" })), ["P107 actions[1].key"]);
  });
});

describe("F107: the key of a programme has small letters, digits and dashes", () => {
  test("capitals and spaces are refused", () => {
    for (const id of ["Utrecht", "utrecht 2023", "-utrecht", "u"])
      assert.deepEqual(
        told((file) => ({ ...file, id })),
        ["F107 id"],
        id,
      );
  });
});

describe("F108: a theme belongs to the pillar that is named with it", () => {
  test("a theme of another pillar is refused", () => {
    const strayed = sound.themes.find((theme) => theme.pillar !== null);
    const other = sound.pillars.find((pillar) => pillar.key !== strayed?.pillar);
    assert.ok(strayed && other);
    assert.deepEqual(told(withAction({ theme: strayed.key, pillar: other.key })), ["F108 actions[1].theme"]);
  });
});

describe("D106: a moment is written with its day, time and zone", () => {
  test("words and days that do not exist are refused", () => {
    const plan = {
      number: 1,
      name: "Eerste versie",
      status: "draft",
      reason: null,
      adoptedOn: null,
      adoptedBy: null,
    };
    const at = (moment: string) => told((file) => ({ ...file, plans: [{ ...plan, moment }] }));
    assert.deepEqual(at("2026-07-01T12:00:00+02:00"), []);
    assert.deepEqual(at("gisteren"), ["D106 plans[1].moment"]);
    assert.deepEqual(at("2026-13-01T12:00:00Z"), ["D106 plans[1].moment"]);
  });
});
