import { readFileSync } from "node:fs";
import { dayFrom } from "../../src/domain/shared/day.ts";
import {
  type EmploymentProfile,
  type ExtractCode,
  type ExtractContext,
  type ExtractProblem,
  type ExtractSummary,
  type ImportProfile,
  type RowOutcome,
  readImportProfile,
} from "../../src/domain/workforce/index.ts";
import { type Extract, readExtract } from "../../src/intake/extract/readExtract.ts";

/** Returns a profile of examples/import-profiles. */
export function exampleProfile<Kind extends ImportProfile["kind"]>(
  name: string,
  kind: Kind,
): ImportProfile & { readonly kind: Kind } {
  const read = readImportProfile(JSON.parse(readFileSync(`examples/import-profiles/${name}.json`, "utf8")));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  if (read.value.kind !== kind) throw new Error(`${name} is a profile of ${read.value.kind}`);
  return read.value as ImportProfile & { readonly kind: Kind };
}

export const dutchProfile: EmploymentProfile = exampleProfile("dutch-extract", "employments");

export const dutchHeader =
  "Medewerker;Volgnummer dienstverband;Organisatorische eenheid;Geslacht;Geboortedatum;Schaal;Deeltijdpercentage;" +
  "Soort dienstverband;Leidinggevende;Datum in dienst;Datum uit dienst;Reden uit dienst";

export const october: ExtractContext = {
  referenceDate: dayFrom("2026-10-31"),
  units: new Set(["E01", "E02"]),
  grades: new Set(["9", "10", "10A"]),
};

const usual = {
  person: "000123",
  employment: "1",
  unit: "E01",
  sex: "V",
  birth: "31-12-1984",
  grade: "10A",
  hours: "88,89",
  kind: "Onbepaalde tijd",
  manager: "N",
  from: "01-02-2015",
  until: "",
  reason: "",
};

/** Returns one row of the Dutch extract; a test sets only what it is about. */
export const aRow = (change: Partial<typeof usual> = {}): string =>
  Object.values({ ...usual, ...change }).join(";");

/** Returns the bytes of a file with these lines. */
export const linesOf = (...lines: readonly string[]): Buffer =>
  Buffer.from(`${lines.join("\r\n")}\r\n`, "latin1");

/** Returns bytes in pieces of this size. */
export async function* inPieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that came out of an extract. */
export type WholeExtract<Row> = {
  readonly rows: readonly RowOutcome<Row>[];
  readonly values: readonly Row[];
  readonly summary: ExtractSummary | null;
  readonly refused: string | null;
};

export async function wholeOf<Row>(extract: Extract<Row>): Promise<WholeExtract<Row>> {
  const rows: RowOutcome<Row>[] = [];
  let summary: ExtractSummary | null = null;
  let refused: string | null = null;
  for await (const part of extract) {
    if (part.kind === "rows") rows.push(...part.rows);
    else if (part.kind === "end") summary = part.summary;
    else refused = part.problem.code;
  }
  return { rows, values: rows.flatMap(({ value }) => value ?? []), summary, refused };
}

/** Reads lines by the Dutch profile, or by one that differs from it. */
export const readLines = (
  lines: readonly string[],
  change: Partial<EmploymentProfile> = {},
  context: ExtractContext = october,
) => wholeOf(readExtract(inPieces(linesOf(...lines)), { ...dutchProfile, ...change }, context));

/** Returns the first problem of a rule, and undefined where the rule was not broken. */
export const firstOf = (summary: ExtractSummary | null, code: ExtractCode): ExtractProblem | undefined =>
  [...(summary?.problems ?? []), ...(summary?.warnings ?? [])].find((tally) => tally.code === code)?.first[0]; // no summary: no problems
