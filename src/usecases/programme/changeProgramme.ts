import type { Actor } from "../../domain/access/index.ts";
import { changedFields, checkProgramme, newProblems, type Programme } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import {
  getProgramme,
  holdProgramme,
  listProgrammes,
  changeProgramme as storeProgramme,
} from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform } from "../perform.ts";
import type { ProgrammeValues } from "./addProgramme.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "./refusal.ts";

/** A new state of a programme at the version it was read, and why it changes. */
export type ProgrammeChanging = {
  readonly before: Programme;
  readonly after: Programme;
  readonly reason: string | null;
};

/** Writes a programme over the version it was read at and leaves the names of the changed fields in the log. */
export async function writeProgramme(
  office: Office,
  { before, after, reason }: ProgrammeChanging,
): Promise<Result<Done<Programme>, Refusal<Programme>>> {
  if (!(await storeProgramme(office, after, { reason })))
    return someoneWasFirst(await getProgramme(office, after.key));
  const value = { ...after, version: before.version + 1 };
  const fields = changedFields(before, after).map(({ field }) => field);
  return ok({
    value,
    trace: { subject: `programma/${after.key}`, details: { version: value.version, fields } },
  });
}

/** Changes vision, mandate, principles, period or adoption of a programme; `seen` is the version the form showed. */
export const changeProgramme = (
  house: House,
  actor: Actor,
  input: {
    readonly programme: string;
    readonly seen: number;
    readonly values: ProgrammeValues;
    readonly reason: string | null;
  },
): Promise<Result<Programme, Refusal<Programme>>> => {
  const act = { may: "changeProgramme", event: "programme-changed" } as const;
  return perform<Programme, Refusal<Programme>>(house, actor, act, async (office) => {
    const before = await holdProgramme(office, input.programme, "adding");
    const open = assertOpen(before);
    if (!open.ok) return open;
    if (before.version !== input.seen) return someoneWasFirst(before);
    const after = { ...before, ...input.values };
    const known = new Set((await listProgrammes(office)).map(({ key }) => key));
    const problems = newProblems(checkProgramme(before, known), checkProgramme(after, known));
    if (problems.length > 0) return refusedFor(problems);
    return writeProgramme(office, { before, after, reason: input.reason });
  });
};
