import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type HandoverFile, handoverFile, withoutNames } from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { papersFor } from "../council/readDossier.ts";
import { assertMay, consult, type House, perform } from "../perform.ts";
import { forPaper } from "../programme/figuresRead.ts";
import { loadParts } from "../programme/programmeParts.ts";
import type { SeenDocument } from "../programme/readDocument.ts";
import { namedRoles, type RoleWords } from "./makeCommitteeYear.ts";

type Asked = { readonly programme: string; readonly termEnd: Day; readonly words: RoleWords };

/** A document that goes over: what is known of it, in which dossiers it is, and whether it is secret to others. */
export type HandedOverDocument = SeenDocument & { readonly dossiers: readonly string[] };
/** What goes over with the register of documents; their content stays where it is. */
export type HandedOver = HandoverFile & { readonly documents: readonly HandedOverDocument[] };

/** The documents that a reader finds, the oldest first; a secret one is there for who may read it. */
async function documentsOf(
  office: Office,
  actor: Actor,
  programme: string,
): Promise<readonly HandedOverDocument[]> {
  const { documents, dossiers } = await papersFor(office, actor, programme);
  return documents
    .map((seen) => ({
      ...seen,
      dossiers: dossiers
        .filter(({ dossier }) => dossier.documents.includes(seen.document.key))
        .map(({ dossier }) => dossier.subject),
    }))
    .toSorted(
      ({ document: one }, { document: other }) =>
        one.addedOn.localeCompare(other.addedOn) || one.title.localeCompare(other.title, "nl"),
    );
}

/** Risks count among what is not said only for who reads them. */
async function make(office: Office, actor: Actor, asked: Asked): Promise<Result<HandedOver, "R115">> {
  assertMay(actor, "makeReport");
  const typed = await loadParts(office, asked.programme);
  const { parts } = await forPaper(office, typed, office.at);
  const all = await listUnits(office);
  const units = new Map(all.map(({ id, name }) => [id, name]));
  const codes = new Map(all.map(({ id, code }) => [id, code]));
  const people = await namedRoles(office, asked.words, office.today);
  const seen = mayAct(actor, "readRisks") ? parts : { ...parts, risks: [] };
  const file = handoverFile(seen, { on: office.today, termEnd: asked.termEnd, units, codes, people });
  const documents = withoutNames(await documentsOf(office, actor, asked.programme), people);
  return file.ok ? ok({ ...file.value, documents }) : file;
}

/** Returns what a new administration or a successor finds on the table (requirement MS-06); R115 says why there is none. */
export const readHandoverFile = (
  house: House,
  actor: Actor,
  asked: Asked,
): Promise<Result<HandedOver, "R115">> =>
  consult(house, actor, "readMoney", (office) => make(office, actor, asked));

/** Returns the same written to take along; making it is recorded before it leaves, and one that cannot be written leaves nothing. */
export async function makeHandoverFile<File, Problem>(
  house: House,
  actor: Actor,
  asked: Asked,
  write: (file: HandedOver) => Promise<Result<File, Problem>>,
): Promise<Result<File, "R115" | Problem>> {
  const made = await readHandoverFile(house, actor, asked);
  const file = made.ok ? await write(made.value) : made;
  if (!file.ok) return file;
  const trace = { subject: `programma/${asked.programme}/overdracht` };
  const act = { may: "readMoney", event: "handover-file-made" } as const;
  return perform<File, never>(house, actor, act, async () => ok({ value: file.value, trace }));
}
