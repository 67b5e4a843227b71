import type { Actor } from "../../domain/access/index.ts";
import type { EditionFinding } from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { findDetails } from "../../storage/audit/auditReader.ts";
import { findEdition, listEditionFiles, listEditions } from "../../storage/office/editionStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertMay, consult, type House } from "../perform.ts";
import { type EditionPlace, findingsOf } from "./readEdition.ts";

/** An edition that was checked, with what does not fit; nothing where all of it does. */
export type VerifiedEdition = EditionPlace & {
  readonly hash: string;
  readonly findings: readonly EditionFinding[];
};

async function checkedIn(office: Office, place: EditionPlace): Promise<VerifiedEdition> {
  const edition = await findEdition(office, place.programme, place.number);
  if (!edition) throw new NotFound();
  const findings = findingsOf(edition, await listEditionFiles(office, place));
  return { ...place, hash: edition.hash, findings };
}

/** What the log says: whoever rewrites an edition with all its figures and hashes must rewrite a chain too. */
function logFinding(hash: string, details: string | null | undefined): readonly EditionFinding[] {
  const finding = { what: "log" as const, at: "", stated: hash, found: null };
  if (details === undefined) return [finding];
  // the content of an entry may expire; the chain then still says that something was frozen
  return details === null || details.includes(`"hash":"${hash}"`) ? [] : [finding];
}

/** Returns the check of one edition, of all of a programme, or of all there are: content, figures, files, and what the log says. */
export async function verifyEditions(
  house: House,
  actor: Actor,
  { programme, number }: Partial<EditionPlace>,
): Promise<readonly VerifiedEdition[]> {
  const checked = await consult(house, actor, "readEditions", async (office) => {
    const keys = programme === undefined ? (await listProgrammes(office)).map(({ key }) => key) : [programme];
    const places: EditionPlace[] = [];
    for (const key of keys)
      for (const listed of (await listEditions(office, key)).toReversed())
        if (number === undefined || listed.number === number)
          places.push({ programme: key, number: listed.number });
    const found: VerifiedEdition[] = [];
    for (const place of places) found.push(await checkedIn(office, place));
    return found;
  });
  if (number !== undefined && checked.length === 0) throw new NotFound();
  return besideLog(house, actor, checked);
}

async function besideLog(
  house: House,
  actor: Actor,
  checked: readonly VerifiedEdition[],
): Promise<readonly VerifiedEdition[]> {
  assertMay(actor, "readEditions");
  const read = await house.database.inRole(
    "evenbeeld_audit_reader",
    actor.municipality,
    async (transaction) => {
      const all: VerifiedEdition[] = [];
      for (const one of checked) {
        const subject = `programma/${one.programme}/edities/${one.number}`;
        const events = ["report-frozen", "edition-corrected"];
        const details = await findDetails(transaction, actor.municipality, { subject, events });
        all.push({ ...one, findings: [...one.findings, ...logFinding(one.hash, details)] });
      }
      return ok(all);
    },
  );
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
