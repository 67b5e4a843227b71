import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isFreeInAddresses } from "../src/domain/programme/index.ts";
import { routes } from "../src/web/routes.ts";
import { patternOf } from "./support/addresses.ts";

/** The addresses in which keys stand that a file or a list of somebody else can bring. */
const inProgrammes = [...new Set(routes.map(patternOf))]
  .map((pattern) => pattern.split("/"))
  .filter(([, municipality, programme]) => municipality === ":municipality" && programme === "programma");

const isParameter = (segment: string | undefined): boolean => segment?.startsWith(":") === true;

/** Returns the fixed words that stand beside a parameter: after the same segments, another address has a key there. */
function wordsBesideKeys(): readonly string[] {
  const before = (segments: readonly string[], at: number) => segments.slice(0, at).join("/");
  return inProgrammes.flatMap((segments) =>
    segments.filter(
      (segment, at) =>
        at > 2 &&
        !isParameter(segment) &&
        inProgrammes.some((other) => isParameter(other[at]) && before(other, at) === before(segments, at)),
    ),
  );
}

describe("P107: a key is no fixed word of an address", () => {
  test("every word of an address that stands where a key could stand is refused as a key", () => {
    const words = [...new Set(wordsBesideKeys())];
    assert.ok(words.includes("nieuw") && words.includes("inlezen") && words.length >= 5, words.join(", "));
    assert.deepEqual(words.filter(isFreeInAddresses), []);
  });

  test("so are the dots that a browser takes away; other keys are free", () => {
    assert.deepEqual([".", "..", "A1", "1.2", "Nieuw", "nieuw-beleid"].filter(isFreeInAddresses), [
      "A1",
      "1.2",
      "Nieuw",
      "nieuw-beleid",
    ]);
  });
});
