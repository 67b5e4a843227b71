import {
  type AuditEntry,
  type AuditHead,
  type ChainFinding,
  type ChainProof,
  chainStart,
  endChain,
  followChain,
} from "../../domain/shared/auditChain.ts";
import type { Municipality, MunicipalityId } from "../../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { findEntry, listEntriesAfter, listEntriesBefore, sha256 } from "../../storage/audit/auditReader.ts";
import { type DatabaseTransaction, installation } from "../../storage/database.ts";
import {
  isSignedHere,
  keepHead,
  listHeads,
  parseHead,
  type SignedHead,
  setHeadsAside,
  signHead,
} from "../../storage/keys.ts";
import { allMunicipalities } from "../access/findActor.ts";
import type { House } from "../perform.ts";

/** Whose log it is, and the directory of the keys in which its heads are kept. */
export type LogPlace = { readonly municipality: Pick<Municipality, "id" | "slug">; readonly keys: string };

/** The log of what the operator does; its address is a reserved word, so no municipality can have it. */
export const installationLog = (keys: string): LogPlace => ({
  municipality: { id: installation, slug: "installatie" },
  keys,
});

const page = 1000;

const keyPlace = ({ keys, municipality }: LogPlace) => ({ keys, slug: municipality.slug });

async function inLog<Value>(
  house: House,
  { municipality }: LogPlace,
  read: (transaction: DatabaseTransaction) => Promise<Value>,
): Promise<Value> {
  const found = await house.database.inRole("evenbeeld_audit_reader", municipality.id, async (transaction) =>
    ok(await read(transaction)),
  );
  if (!found.ok) throw new Error("a read was refused");
  return found.value;
}

/** L106: every kept head is readable, is of this municipality and was signed by its key. */
function trustedHeads(
  place: LogPlace,
  brought: readonly SignedHead[],
): Result<readonly AuditHead[], ChainFinding> {
  const kept = listHeads(keyPlace(place));
  if (!kept.ok) return kept;
  const heads = [...kept.value, ...brought];
  const wrong = heads.findIndex(
    (head) => head.municipality !== place.municipality.id || !isSignedHere(keyPlace(place), head),
  );
  return wrong === -1 ? ok(heads) : refused({ code: "L106", number: wrong + 1 });
}

/** Returns the heads in a file that `audit-log head` wrote, or that was taken from the kept ones; L106 with the first line that is none. */
export function readHeads(text: string): Result<readonly SignedHead[], ChainFinding> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const heads = lines.flatMap((line) => parseHead(line) ?? []); // none: told by its number
  const wrong = lines.findIndex((line) => parseHead(line) === undefined);
  return wrong === -1 ? ok(heads) : refused({ code: "L106", number: wrong + 1 });
}

/**
 * Walks the whole log of a municipality and holds it against every kept head and the heads that were `brought` from
 * elsewhere; returns how long it is and how many personal contents have expired, or the first thing that is wrong.
 * It reads page by page, so that others can work meanwhile, and shows nothing of what the log says.
 */
export async function verifyAuditLog(
  house: House,
  place: LogPlace,
  brought: readonly SignedHead[] = [],
): Promise<Result<ChainProof & { readonly heads: number }, ChainFinding>> {
  const trusted = trustedHeads(place, brought);
  if (!trusted.ok) return trusted;
  const check = { sha256, heads: trusted.value };
  const municipality = place.municipality.id;
  let proof = chainStart(sha256, municipality);
  let entries: readonly AuditEntry[];
  do {
    const after = { municipality, number: proof.count, limit: page };
    entries = await inLog(house, place, (transaction) => listEntriesAfter(transaction, after));
    const followed = followChain(check, proof, entries);
    if (!followed.ok) return followed;
    proof = followed.value;
  } while (entries.length === page);
  const ended = endChain(proof, trusted.value);
  return ended.ok ? ok({ ...ended.value, heads: trusted.value.length }) : ended;
}

/**
 * Returns the signed head of a log, to take away and keep elsewhere, and keeps it beside the database when the log has
 * grown; undefined while the log is empty. Refused (L103, L104) when the log no longer holds the last kept head: a
 * new signature must not cover a cut.
 */
export async function auditHead(
  house: House,
  place: LogPlace,
): Promise<Result<SignedHead | undefined, ChainFinding>> {
  const trusted = trustedHeads(place, []);
  if (!trusted.ok) return trusted;
  const municipality = place.municipality.id;
  const kept = trusted.value.at(-1);
  const [last, known] = await inLog(house, place, async (transaction) => [
    (await listEntriesBefore(transaction, { municipality, number: undefined, limit: 1 }))[0],
    kept && (await findEntry(transaction, municipality, kept.count)),
  ]);
  if (kept && known?.hash !== kept.hash)
    return refused(
      known ? { code: "L104", number: kept.count } : { code: "L103", number: (last?.number ?? 0) + 1 },
    );
  if (!last) return ok(undefined);
  const head = { municipality, count: last.number, hash: last.hash, at: house.now() };
  const signed = signHead(keyPlace(place), head);
  if (kept?.count !== last.number) keepHead(keyPlace(place), signed);
  return ok(signed);
}

/** What signing the heads of all logs found wrong, by address. */
export type HeadComplaint = { readonly slug: string; readonly finding: ChainFinding };

async function everyLog(house: House, keys: string): Promise<readonly LogPlace[]> {
  const municipalities = await allMunicipalities(house);
  return [installationLog(keys), ...municipalities.map((municipality) => ({ municipality, keys }))];
}

/**
 * Begins the heads of every log anew in a database that was filled as a demo just now: heads of an earlier demo on the
 * same keys would make the new logs look cut. The old ones are kept under another name.
 */
export async function beginHeadsAnew(house: House, keys: string): Promise<void> {
  for (const place of await everyLog(house, keys)) setHeadsAside(keyPlace(place), house.now());
}

/** Keeps a signed head of the log of one municipality after an act that others rely on; what does not fit is told by the next round. */
export async function keepHeadOf(house: House, id: MunicipalityId): Promise<void> {
  const municipality = (await allMunicipalities(house)).find((one) => one.id === id);
  if (municipality) await auditHead(house, { municipality, keys: house.files.place.keys });
}

/** Keeps a signed head of every log that has grown: each quarter of an hour, at shutdown and after a backup. */
export async function keepHeads(house: House, keys: string): Promise<readonly HeadComplaint[]> {
  const complaints: HeadComplaint[] = [];
  for (const place of await everyLog(house, keys)) {
    const head = await auditHead(house, place);
    if (!head.ok) complaints.push({ slug: place.municipality.slug, finding: head.problem });
  }
  return complaints;
}
