import type { Actor } from "../../domain/access/index.ts";
import { checkNewProgramme, type Programme } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { listProgrammes, addProgramme as storeProgramme } from "../../storage/office/programmeStore.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor } from "./refusal.ts";

/** What a person fills in about a programme: mandate, vision, principles, period and how it was adopted. */
export type ProgrammeValues = Pick<
  Programme,
  | "title"
  | "kind"
  | "start"
  | "end"
  | "adoptedOn"
  | "adoptedBy"
  | "publishedOn"
  | "mandate"
  | "vision"
  | "principles"
  | "note"
  | "predecessor"
>;

const nothingFromSource = { tabledFor: null, evidence: [], statedTotals: null, sources: [], closedOn: null };

/** Adds an empty programme under its name in the address, with the one it follows if there is one. */
export const addProgramme = (
  house: House,
  actor: Actor,
  input: { readonly key: string; readonly lang: string; readonly municipalityName: string } & {
    readonly values: ProgrammeValues;
  },
): Promise<Result<Programme, Refusal>> => {
  const act = { may: "changeProgramme", event: "programme-added" } as const;
  return perform<Programme, Refusal>(house, actor, act, async (office) => {
    const { values, ...place } = input;
    const programme: Programme = { ...nothingFromSource, ...place, ...values, version: 1 };
    const known = new Set((await listProgrammes(office)).map(({ key }) => key));
    const problems = checkNewProgramme(programme, known);
    if (problems.length > 0) return refusedFor(problems);
    await storeProgramme(office, programme);
    return ok({ value: programme, trace: { subject: `programma/${programme.key}` } });
  });
};
