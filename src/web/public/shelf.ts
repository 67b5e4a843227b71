import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** An answer as it goes out: as it is and, where that is smaller, packed, each with the tag a browser asks again by. */
export type KeptAnswer = {
  readonly type: string;
  /** The name under which it is saved; null for a page. */
  readonly saveAs: string | null;
  readonly plain: KeptBytes;
  readonly packed: KeptBytes | null;
};
export type KeptBytes = { readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string };

const isText = (type: string): boolean => /^text\/|json|xml/.test(type);

const withTag = (bytes: Uint8Array): KeptBytes => ({
  bytes: new Uint8Array(bytes),
  tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`,
});

/** Returns an answer made ready to be sent many times. */
export const keptAnswer = (bytes: Uint8Array, type: string, saveAs: string | null): KeptAnswer => ({
  type,
  saveAs,
  plain: withTag(bytes),
  packed: isText(type) ? withTag(gzipSync(bytes)) : null, // pictures and PDF are packed by themselves
});

const sizeOf = ({ plain, packed }: KeptAnswer): number =>
  plain.bytes.length + (packed === null ? 0 : packed.bytes.length);

type Wanted = {
  readonly municipality: string;
  /** What is public of it now. */
  readonly mark: string;
  /** What is asked for, within the municipality. */
  readonly key: string;
};

/** The answers of one process that anybody may have. */
export type Shelf = {
  readonly find: (wanted: Wanted) => KeptAnswer | undefined;
  readonly keep: (wanted: Wanted, answer: KeptAnswer) => void;
  readonly bytes: () => number;
};

/** How much of what is public stays in memory, in bytes; beyond it, what was not asked for longest goes first. */
const room = 64 * 1024 * 1024;

/**
 * Returns an empty shelf. R170: an answer that is kept for everybody is given only while what is public is the same; what is
 * taken back is off the shelf at the first question after it. Source: requirement RA-05.
 */
export function newShelf(most = room): Shelf {
  const marks = new Map<string, string>();
  const kept = new Map<string, { readonly municipality: string; readonly answer: KeptAnswer }>();
  let used = 0;
  const drop = (name: string) => {
    const old = kept.get(name);
    if (old === undefined) return;
    kept.delete(name);
    used -= sizeOf(old.answer);
  };
  const dropIf = (may: (municipality: string) => boolean) => {
    for (const [name, { municipality }] of kept) if (may(municipality)) drop(name);
  };
  const nameOf = ({ municipality, key }: Wanted) => `${municipality} ${key}`;
  return {
    find: (wanted) => {
      const { municipality, mark } = wanted;
      if (marks.get(municipality) !== mark) {
        dropIf((one) => one === municipality);
        marks.set(municipality, mark);
      }
      const name = nameOf(wanted);
      const found = kept.get(name);
      if (found === undefined) return undefined;
      kept.delete(name);
      kept.set(name, found);
      return found.answer;
    },
    keep: (wanted, answer) => {
      const { municipality, mark } = wanted;
      if (marks.get(municipality) !== mark || sizeOf(answer) > most) return; // drawn of what was public before
      drop(nameOf(wanted));
      kept.set(nameOf(wanted), { municipality, answer });
      used += sizeOf(answer);
      for (const [name] of kept) {
        if (used <= most) break;
        drop(name);
      }
    },
    bytes: () => used,
  };
}
