import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const instant = z.iso.datetime().transform((text) => new Date(text));
const counts = { rows: z.int().min(0), files: z.int().min(0), seconds: z.number().min(0) };
const shape = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("made"),
    at: instant,
    file: z.string(),
    sha256: z.string(),
    sealed: z.boolean(),
    missing: z.int().min(0),
    ...counts,
  }),
  z.object({ kind: z.literal("failed"), at: instant, file: z.string(), problem: z.string() }),
  z.object({ kind: z.literal("rehearsed"), at: instant, file: z.string(), madeAt: instant, ...counts }),
  z.object({ kind: z.literal("notRestored"), at: instant, file: z.string(), problem: z.string() }),
  z.object({ kind: z.literal("takenAway"), at: instant, file: z.string() }),
]);

/** What came of making a copy, of rehearsing a restore of one, or that one was taken away because it was old. */
export type CopyNote = z.infer<typeof shape>;

/**
 * The results lie beside the database and not in it: they outlive it, a restore does not change them, and who rehearses a restore can
 * write one down while the service holds an embedded database.
 */
const fileIn = (data: string): string => join(data, "copies.jsonl");

/** Writes down what came of a copy. */
export function noteCopy(data: string, note: CopyNote): void {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  appendFileSync(fileIn(data), `${JSON.stringify(note)}\n`, { mode: 0o600, flush: true });
}

function read(line: string): readonly CopyNote[] {
  try {
    const { data } = shape.safeParse(JSON.parse(line));
    return data === undefined ? [] : [data];
  } catch {
    // a line that a power cut broke off: nobody was told of it
    return [];
  }
}

/** Returns what came of copies, the newest last. */
export const listCopyNotes = (data: string): readonly CopyNote[] =>
  existsSync(fileIn(data)) ? readFileSync(fileIn(data), "utf8").split("\n").flatMap(read) : [];
