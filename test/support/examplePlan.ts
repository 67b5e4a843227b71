import { readFileSync } from "node:fs";
import { type ProgrammeParts, partsFromFile, readProgrammeFile } from "../../src/domain/programme/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";

const nobodyAndNowhere = {
  personOfMail: new Map(),
  mailOfPerson: new Map(),
  unitOfCode: new Map(),
  codeOfUnit: new Map(),
};

/** Returns one of the seven published programmes as the office would hold it after import. */
export function examplePlan(name: string): ProgrammeParts {
  const content: unknown = JSON.parse(readFileSync(`examples/programmes/${name}.json`, "utf8"));
  const file = readProgrammeFile(content, dayFrom("2026-10-12"));
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return partsFromFile(file.value, nobodyAndNowhere);
}
