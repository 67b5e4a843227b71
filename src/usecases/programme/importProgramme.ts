import type { Actor } from "../../domain/access/index.ts";
import {
  type NotStatedCount,
  notStatedIn,
  type ProgrammeFile,
  partsFromFile,
  readProgrammeFile,
} from "../../domain/programme/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { type FieldProblem, ok, type Result, refused } from "../../domain/shared/result.ts";
import { findProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { fillCouncilRegister } from "../council/fillCouncilRegister.ts";
import { type Done, type House, perform, rehearse, timeZone } from "../perform.ts";
import { watchSourceDuties } from "../reporting/watchSourceDuties.ts";
import { directoryOf, storeParts } from "./programmeParts.ts";

/** What an import did, or would do: counts per kind and what the plan does not say. */
export type ImportReport = {
  readonly key: string;
  readonly title: string;
  readonly counts: Readonly<
    Record<"objectives" | "targets" | "actions" | "budgets" | "risks" | "governance" | "documents", number>
  >;
  readonly notStated: readonly NotStatedCount[];
};

const reportOf = (file: ProgrammeFile): Omit<ImportReport, "notStated"> => ({
  key: file.id,
  title: file.programme.title,
  counts: {
    objectives: file.objectives.length,
    targets: file.targets.length,
    actions: file.actions.length,
    budgets: file.budgets.length,
    risks: file.risks.length,
    governance: file.governance.length,
    documents: file.documents.length,
  },
});

async function unknownPlaces(office: Office, file: ProgrammeFile): Promise<readonly FieldProblem[]> {
  const { unitOfCode } = await directoryOf(office);
  const expected = [...unitOfCode.keys()].slice(0, 20).join(", ");
  const unknown = (at: string, code: string | null): FieldProblem[] =>
    code === null || unitOfCode.has(code) ? [] : [{ code: "F109", at, found: code, expected }];
  return [
    ...file.actions.flatMap((action, at) => unknown(`actions[${at + 1}].unit`, action.unit)),
    ...file.targets.flatMap((target, at) => unknown(`targets[${at + 1}].about`, target.about)),
    ...file.measurements.flatMap((measurement, at) =>
      unknown(`measurements[${at + 1}].about`, measurement.about),
    ),
  ];
}

async function bringIn(
  office: Office,
  file: ProgrammeFile,
  newId: () => string,
): Promise<Result<Done<ImportReport>, readonly FieldProblem[]>> {
  if (await findProgramme(office, file.id))
    return refused([{ code: "F110", at: "id", found: file.id, expected: "" }]);
  const problems = await unknownPlaces(office, file);
  if (problems.length > 0) return refused(problems);
  const parts = partsFromFile(file, await directoryOf(office));
  await storeParts(office, parts);
  if (parts.programme.closedOn === null) {
    await watchSourceDuties(office, file.id, parts.sourceItems);
    await fillCouncilRegister(office, file.id, { items: parts.sourceItems, newId });
  }
  const report = { ...reportOf(file), notStated: notStatedIn(parts) };
  return ok({ value: report, trace: { subject: `programma/${file.id}`, details: report.counts } });
}

/**
 * Imports a programme file, all or nothing, and returns what came in. Refused with every problem in the file, with F109
 * for a unit the municipality does not have, and with F110 when the programme is there already. With `dryRun` the same
 * checks run and nothing is kept.
 */
export async function importProgramme(
  house: House,
  actor: Actor,
  input: { readonly content: unknown; readonly dryRun: boolean },
): Promise<Result<ImportReport, readonly FieldProblem[]>> {
  const read = readProgrammeFile(input.content, dayOf(house.now(), timeZone));
  if (!read.ok) return read;
  const act = { may: "importProgramme", event: "programme-imported" } as const;
  const run = input.dryRun ? rehearse : perform;
  return run(house, actor, act, (office) => bringIn(office, read.value, house.newId));
}
