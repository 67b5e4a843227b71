import type { MunicipalityId } from "./municipality.ts";
import { ok, type Result, refused } from "./result.ts";

/** One entry of the log; `content` is null once its personal part has expired, and the chain holds without it. */
export type AuditEntry = {
  readonly number: number;
  readonly at: Date;
  readonly event: string;
  readonly subject: string;
  readonly contentDigest: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly content: { readonly salt: string; readonly actor: string; readonly details: string } | null;
};

/** Where a chain stood at one moment: how many entries and the hash of the last. Kept outside the database. */
export type AuditHead = {
  readonly municipality: MunicipalityId;
  readonly count: number;
  readonly hash: string;
  readonly at: Date;
};

/** How far a chain was followed and found whole, and how many personal contents on the way have expired. */
export type ChainProof = { readonly count: number; readonly hash: string; readonly expired: number };

/** The first thing that is wrong with a log: the rule it breaks and the number of the entry, or the line of the head. */
export type ChainFinding = {
  readonly code: "L101" | "L102" | "L103" | "L104" | "L105" | "L106";
  readonly number: number;
};

/** SHA-256 in hex over bytes written in hex, followed by a text in UTF-8. Hashing comes in as an argument. */
type Sha256 = (hex: string, text: string) => string;

type Check = { readonly sha256: Sha256; readonly heads: readonly AuditHead[] };

/** Returns the hash of an entry, over everything it says and over the entry before; equal to `audit.link` in SQL. */
export const linkHash = (sha256: Sha256, entry: Omit<AuditEntry, "hash" | "content">): string =>
  sha256(
    entry.previousHash + entry.contentDigest,
    [entry.number, entry.at.getTime(), entry.event, entry.subject].join("\n"),
  );

/** Returns where the chain of a municipality begins: its own hash, so that two chains cannot be exchanged. */
export const chainStart = (sha256: Sha256, municipality: MunicipalityId): ChainProof => ({
  count: 0,
  hash: sha256("", municipality),
  expired: 0,
});

function findingOf(
  { sha256, heads }: Check,
  before: ChainProof,
  entry: AuditEntry,
): ChainFinding["code"] | null {
  if (entry.number !== before.count + 1) return "L102";
  // a line break in an event could move the border between event and subject unseen
  const linked = entry.previousHash === before.hash && !entry.event.includes("\n");
  if (!linked || entry.hash !== linkHash(sha256, entry)) return "L101";
  if (heads.some((head) => head.count === entry.number && head.hash !== entry.hash)) return "L104";
  const { content } = entry;
  if (content && sha256(content.salt, `${content.actor}\n${content.details}`) !== entry.contentDigest)
    return "L105";
  return null;
}

/**
 * Follows a chain through its next entries, in their order, and returns how far it is whole. Refused at the first entry
 * that is wrong. L101: an entry follows from the one before and was not changed. L102: no entry is missing between two
 * others. L104: an entry is the one that a kept head names. L105: what an entry says about who and what was not changed.
 */
export function followChain(
  check: Check,
  start: ChainProof,
  entries: readonly AuditEntry[],
): Result<ChainProof, ChainFinding> {
  let proof = start;
  for (const entry of entries) {
    const code = findingOf(check, proof, entry);
    if (code) return refused({ code, number: code === "L102" ? proof.count + 1 : entry.number });
    proof = { count: entry.number, hash: entry.hash, expired: proof.expired + (entry.content ? 0 : 1) };
  }
  return ok(proof);
}

/** L103: a log ends no earlier than the last kept head says; the finding names the first entry that was cut off. */
export function endChain(proof: ChainProof, heads: readonly AuditHead[]): Result<ChainProof, ChainFinding> {
  const cut = heads.some((head) => head.count > proof.count);
  return cut ? refused({ code: "L103", number: proof.count + 1 }) : ok(proof);
}

/** Returns the text of a head that is signed; a head of one municipality or moment can never pass for another. */
export const headText = ({ municipality, count, hash, at }: AuditHead): string =>
  ["evenbeeld audit head 1", municipality, count, hash, at.toISOString()].join("\n");
