import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  objectiveStanding,
  partsFromFile,
  reportFigure,
  type Standing,
  standingOf,
} from "../domain/programme/index.ts";
import { type Day, dayFrom } from "../domain/shared/day.ts";
import { idFrom } from "../domain/shared/id.ts";
import { figures } from "./content/figures.ts";
import { meerwijkProgramme } from "./meerwijkProgramme.ts";

const directory = {
  personOfMail: new Map(),
  mailOfPerson: new Map(),
  unitOfCode: new Map([["OM-BV", idFrom<"unit">("the directorate")]]),
  codeOfUnit: new Map(),
};

/** Returns the programme with every figure that was recorded before a day. */
function partsOn(day: Day) {
  const file = meerwijkProgramme(day);
  return partsFromFile(
    { ...file, measurements: figures.filter(({ recordedOn }) => recordedOn < day) },
    directory,
  );
}

function standingsOn(day: Day): Record<string, Standing> {
  const { objectives, targets, figures: recorded, benchmarks, programme } = partsOn(day);
  const standingFor = (key: string) =>
    targets
      .filter((target) => target.objective === key)
      .map((target) =>
        standingOf({
          target,
          points: recorded.flatMap(({ target: of, value, period, interval }) =>
            of === target.key && period !== null ? [{ value, period, interval }] : [],
          ),
          benchmark: benchmarks.find((benchmark) => benchmark.key === target.benchmark) ?? null,
          today: day,
        }),
      );
  return Object.fromEntries(
    objectives.map(({ key }) => {
      const facts = { targets: standingFor(key), actions: [], period: programme, today: day };
      return [key, objectiveStanding(facts).standing];
    }),
  );
}

describe("the figures of Meerwijk", () => {
  test("put four objectives on course and two behind in the autumn of 2026", () => {
    const expected = {
      O1: "behind",
      O2: "onCourse",
      O3: "behind",
      O4: "onCourse",
      O5: "onCourse",
      O6: "onCourse",
    };
    for (const day of ["2026-10-12", "2026-11-21"].map(dayFrom)) assert.deepEqual(standingsOn(day), expected);
  });

  test("show no group under ten people, nor a rest of a group under ten", () => {
    const parts = partsOn(dayFrom("2028-12-31"));
    assert.equal(parts.figures.length, figures.length);
    for (const figure of parts.figures)
      assert.ok(reportFigure({ ...figure, alreadyPublished: false }, 10).ok, figure.key);
  });

  test("are the ones that every page of the demo speaks of", () => {
    const figureOf = (target: string, period: string) =>
      figures.find((figure) => figure.target === target && figure.period === period);
    assert.equal(figureOf("D01", "2026-07-01")?.value, 15);
    assert.equal(figureOf("D04", "2026-07")?.value, 131);
    assert.equal(figureOf("D06", "2026-10-01")?.value, 148);
    assert.equal(figureOf("D07", "2026-03")?.value, 7.3);
    assert.deepEqual(figureOf("D07", "2026-03")?.interval, { lower: 7.2, upper: 7.4 });
    assert.equal(figureOf("D09", "2026-Q3")?.value, 82);
    assert.equal(figureOf("D11", "2026-Q3")?.note, "6 van de 7 clusters.");
  });
});
