import { randomUUID } from "node:crypto";
import { partsFromFile, proposeMapping, readActionList } from "../src/domain/programme/index.ts";
import { listedActions } from "../src/domain/reporting/index.ts";
import { actionTable } from "../src/export/actionTable.ts";
import { writeXlsx } from "../src/export/xlsx.ts";
import { readSheet } from "../src/intake/readSheet.ts";
import { largeProgramme } from "./largeProgramme.ts";
import { medianMs } from "./median.ts";

const nobody = {
  personOfMail: new Map(),
  mailOfPerson: new Map(),
  unitOfCode: new Map(),
  codeOfUnit: new Map(),
};

/** Returns the milliseconds of parsing an XLSX of 5,000 actions and of reading it as an action list as well. */
export async function listTimings() {
  const parts = partsFromFile(largeProgramme(5000, []), nobody);
  const reader = { language: "nl", locale: "nl-NL" } as const;
  const bytes = await writeXlsx(
    [actionTable({ ...parts, actions: listedActions(parts.actions, []) }, reader)],
    reader.locale,
  );
  const parse = await medianMs(3, () => readSheet(bytes));
  const whole = await medianMs(3, async () => {
    const sheet = await readSheet(bytes);
    if (!sheet.ok) throw new Error(sheet.problem.code);
    const { map } = proposeMapping(sheet.value.rows);
    if (map === null) throw new Error("no columns found");
    readActionList(sheet.value.rows, map, { takenKeys: [] });
  });
  return { parse, whole, run: randomUUID() };
}
