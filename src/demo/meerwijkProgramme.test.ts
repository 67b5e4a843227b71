import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { roles } from "../domain/access/index.ts";
import { comparators, readProgrammeFile, targetBases } from "../domain/programme/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { parseRhythm } from "../domain/shared/rhythm.ts";
import { bodies } from "./content/offices.ts";
import { meerwijkPeople } from "./meerwijkPeople.ts";
import { meerwijkProgramme, themeSeeds } from "./meerwijkProgramme.ts";
import { meerwijkUnits } from "./meerwijkUnits.ts";

const today = dayFrom("2026-11-21");
const file = meerwijkProgramme(today);
const seeds = themeSeeds.flatMap((theme) => theme.actions);
const codes = new Set(meerwijkUnits.map((unit) => unit.code));
const mails = new Set(meerwijkPeople.map((person) => person.mail));

describe("the organisation of Meerwijk", () => {
  test("has 7 clusters and 60 units on three levels, each under a unit named before it", () => {
    assert.equal(meerwijkUnits.length, 60);
    assert.equal(codes.size, 60);
    assert.equal(meerwijkUnits.filter((unit) => unit.kind === "cluster").length, 7);
    const depth = new Map<string | null, number>([[null, 0]]);
    for (const { code, parent } of meerwijkUnits) {
      const above = depth.get(parent);
      assert.notEqual(above, undefined, code);
      depth.set(code, Number(above) + 1);
    }
    assert.deepEqual(new Set(depth.values()), new Set([0, 1, 2, 3]));
  });

  test("has people who are obviously invented, one at least for every role of a municipality", () => {
    assert.equal(mails.size, meerwijkPeople.length);
    for (const { mail, unit } of meerwijkPeople) {
      assert.match(mail, /^[a-z]+(\.[a-z]+)+@meerwijk\.example$/);
      assert.ok(unit === null || codes.has(unit), mail);
    }
    const held = new Set(meerwijkPeople.flatMap((person) => person.roles.map(({ role }) => role)));
    assert.deepEqual(held, new Set(roles.filter((role) => role !== "operator")));
  });

  test("knows of a person no more than name, mail, unit and roles", () => {
    for (const person of meerwijkPeople)
      assert.deepEqual(Object.keys(person).toSorted(), ["mail", "name", "roles", "unit"]);
  });
});

describe("the programme of Meerwijk", () => {
  test("is a file that the product reads without a remark", () => {
    const read = readProgrammeFile(JSON.parse(JSON.stringify(file)), today);
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(read.value, file);
  });

  test("says that it is invented, where it says where it comes from", () => {
    assert.deepEqual(
      file.sources.map(({ title, publisher }) => [title, publisher]),
      [["Meerwijk herkent zich, programma 2025-2028 (verzonnen)", "Gemeente Meerwijk (verzonnen)"]],
    );
  });

  test("has 6 objectives, 5 pillars, 4 principles, 7 risks and 75 to 85 actions, each key once", () => {
    const counts = [file.objectives, file.pillars, file.principles, file.risks].map((list) => list.length);
    assert.deepEqual(counts, [6, 5, 4, 7]);
    assert.ok(file.actions.length >= 75 && seeds.length <= 85, `${file.actions.length} ${seeds.length}`);
    assert.equal(new Set(seeds.map((seed) => seed.key)).size, seeds.length);
  });

  test("has targets of every kind", () => {
    const kinds = (of: (target: (typeof file.targets)[number]) => string | null) =>
      new Set(file.targets.flatMap((target) => of(target) ?? []));
    assert.deepEqual(
      kinds((target) => target.comparator),
      new Set(comparators),
    );
    assert.deepEqual(
      kinds((target) => target.base),
      new Set(targetBases),
    );
    assert.deepEqual(
      kinds((target) => target.unit),
      new Set(["%", "headcount", "per year", "fte per definition", "growth %", "score"]),
    );
    assert.ok(file.targets.some((target) => target.milestones.length > 0));
    assert.ok(file.targets.some((target) => target.seriesBreaks.length > 0));
    assert.ok(file.targets.some((target) => target.grades !== null));
    assert.ok(file.targets.some((target) => target.about !== null));
    assert.ok(file.targets.some((target) => target.benchmark !== null));
  });

  test("has actions once, continuous, recurring and at an event, planned at every precision but the day", () => {
    const rhythms = seeds.map((seed) => parseRhythm(seed.rhythm));
    const kinds = new Set(rhythms.flatMap((rhythm) => (rhythm.ok ? rhythm.value.kind : "refused")));
    assert.deepEqual(kinds, new Set(["once", "continuous", "rule", "event"]));
    const ends = seeds.map((seed) => seed.end?.replace(/\d/g, "0") ?? "none"); // a planning without an end
    assert.deepEqual(new Set(ends), new Set(["none", "0000-00", "0000-H0", "0000-Q0"]));
  });

  test("points only at units and people who are there", () => {
    for (const { key, unit, ownerMail } of file.actions) {
      assert.ok(unit !== null && codes.has(unit), key);
      assert.ok(ownerMail !== null && mails.has(ownerMail), key);
    }
    for (const { key, ownerMail } of [...file.objectives, ...file.risks])
      assert.ok(ownerMail !== null && mails.has(ownerMail), key);
    for (const { key, action, allocation } of file.budgets) {
      assert.ok(action === null || seeds.some((seed) => seed.key === action), key);
      for (const { unit } of allocation) assert.ok(codes.has(unit), key);
    }
    assert.ok(bodies.every((body) => body.members.length > 0));
  });

  test("has money in every year, granted and claimed, and one risk of every kind", () => {
    assert.deepEqual(new Set(file.budgets.map((line) => line.year)), new Set([2025, 2026, 2027, 2028]));
    assert.deepEqual(new Set(file.budgets.map((line) => line.state)), new Set(["granted", "claim"]));
    assert.equal(new Set(file.risks.map((risk) => risk.kind)).size, 7);
  });
});

test("nothing in the demo says of a person where somebody comes from, what somebody believes or how healthy somebody is", () => {
  const words = JSON.stringify([seeds, meerwijkPeople, file.risks]).toLowerCase();
  const about =
    /\b(ziek|zieke|ziekmelding|burn-?out|autisme|autistisch|moslim|christen|joods|hindoe|allochtoon|afkomst|nationaliteit|geloof|seksuele)\b/;
  assert.equal(about.exec(words), null);
});
