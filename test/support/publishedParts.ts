import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type ProgrammeParts, partsFromFile, readProgrammeFile } from "../../src/domain/programme/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

/** Returns the content of a published programme of the examples. */
export const publishedFile = (name: string): unknown =>
  JSON.parse(readFileSync(`examples/programmes/${name}.json`, "utf8"));

/** Returns the parts of a published programme of the examples, in a municipality without people and units. */
export function publishedParts(name: string): ProgrammeParts {
  const file = readProgrammeFile(publishedFile(name), dayFrom("2026-10-12"));
  assert.ok(file.ok);
  return partsFromFile(file.value, {
    personOfMail: new Map(),
    mailOfPerson: new Map(),
    unitOfCode: new Map(),
    codeOfUnit: new Map(),
  });
}
