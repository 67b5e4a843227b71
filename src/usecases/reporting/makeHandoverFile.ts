import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type HandoverFile, handoverFile } from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertMay, consult, type House, perform } from "../perform.ts";
import { loadParts } from "../programme/programmeParts.ts";
import { namedRoles, type RoleWords } from "./makeCommitteeYear.ts";

type Asked = { readonly programme: string; readonly termEnd: Day; readonly words: RoleWords };

/** Risks count among what is not said only for who reads them. */
async function make(office: Office, actor: Actor, asked: Asked): Promise<Result<HandoverFile, "R115">> {
  assertMay(actor, "makeReport");
  const parts = await loadParts(office, asked.programme);
  const units = new Map((await listUnits(office)).map(({ id, name }) => [id, name]));
  const people = await namedRoles(office, asked.words, office.today);
  const seen = mayAct(actor, "readRisks") ? parts : { ...parts, risks: [] };
  return handoverFile(seen, { on: office.today, termEnd: asked.termEnd, units, people });
}

/** Returns what a new administration or a successor finds on the table (requirement MS-06); R115 says why there is none. */
export const readHandoverFile = (
  house: House,
  actor: Actor,
  asked: Asked,
): Promise<Result<HandoverFile, "R115">> =>
  consult(house, actor, "readMoney", (office) => make(office, actor, asked));

/** The same file to take along; taking it is recorded, because it is not public. */
export const makeHandoverFile = (
  house: House,
  actor: Actor,
  asked: Asked,
): Promise<Result<HandoverFile, "R115">> =>
  perform(house, actor, { may: "readMoney", event: "handover-file-made" }, async (office) => {
    const made = await make(office, actor, asked);
    const subject = `programma/${asked.programme}/overdracht`;
    return made.ok ? ok({ value: made.value, trace: { subject } }) : made;
  });
