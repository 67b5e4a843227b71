import type { Actor } from "../../domain/access/index.ts";
import {
  type EntryFile,
  type EntryFileProblem,
  type EntryKind,
  readEntryFile,
} from "../../domain/council/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform, rehearse } from "../perform.ts";
import { assertOpen } from "../programme/refusal.ts";

/** Why a list does not come in: what cannot be read, by row, and a rule of the programme. */
export type RegisterRefusal = {
  readonly file: readonly EntryFileProblem[];
  readonly rules: readonly RuleProblem[];
};

export type RegisterInput = {
  readonly programme: string;
  /** What a row is that does not say so itself. */
  readonly kind: EntryKind;
  readonly rows: readonly SheetRow[];
};

async function bringIn(
  office: Office,
  { programme, kind, rows }: RegisterInput,
  newId: () => string,
): Promise<Result<Done<EntryFile>, RegisterRefusal>> {
  // no other list at the same time: both would bring in the same numbers
  const open = assertOpen(await holdProgramme(office, programme, "changing"));
  if (!open.ok) return refused({ file: [], rules: open.problem.problems });
  const documents = (await documentStore.list(office, programme)).flatMap(({ key, registration }) =>
    registration === null ? [] : [[registration.replace(/\s+/g, "").toLowerCase(), key] as const],
  );
  const read = readEntryFile(rows, {
    kind,
    register: await councilEntryStore.list(office, programme),
    actions: (await actionStore.list(office, programme)).map(({ key }) => key),
    documents: new Map(documents),
    personOfMail: new Map((await listPeople(office)).map(({ mail, id }) => [mail.toLowerCase(), id])),
    newKey: () => `CE${newId().slice(0, 8)}`,
    today: office.today,
  });
  if (!read.ok) return refused({ file: read.problem, rules: [] });
  await councilEntryStore.add(office, programme, read.value.entries);
  const details = { entries: read.value.entries.length };
  return ok({ value: read.value, trace: { subject: `programma/${programme}/toezeggingen`, details } });
}

/**
 * Brings a list of commitments and motions from a council information system into the register, all of it or nothing. Refused
 * with every problem by row and column, and with P202 in a closed programme. With `dryRun` the same checks run and nothing is kept.
 */
export function importCouncilRegister(
  house: House,
  actor: Actor,
  { dryRun, ...input }: RegisterInput & { readonly dryRun: boolean },
): Promise<Result<EntryFile, RegisterRefusal>> {
  const act = { may: "changeCouncilRegister", event: "council-register-imported" } as const;
  const run = dryRun ? rehearse<EntryFile, RegisterRefusal> : perform<EntryFile, RegisterRefusal>;
  return run(house, actor, act, (office) => bringIn(office, input, house.newId));
}
