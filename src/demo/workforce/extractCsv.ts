import type { Day } from "../../domain/shared/day.ts";
import type { Employment, EmploymentKind, LeavingReason, Sex } from "../../domain/workforce/index.ts";
import type { Random } from "../random.ts";
import { dayIn, lengthOf, monthOf } from "./months.ts";

/** The columns of the file that HR of Meerwijk sends, in their order. */
export const extractColumns = [
  "Personeelsnummer",
  "Dienstverband",
  "Organisatie-eenheid",
  "Naam eenheid",
  "Geslacht",
  "Geboortedatum",
  "Schaal",
  "Uren per week",
  "Soort dienstverband",
  "Leidinggevende",
  "Datum in dienst",
  "Datum uit dienst",
  "Reden uit dienst",
] as const;

/** How HR of Meerwijk writes what we know; the reasons of leaving are its own, and tell more than may be kept. */
export const extractCodes = {
  sex: { female: "V", male: "M", neither: "X" } satisfies Record<Sex, string>,
  kind: {
    permanent: "Vast",
    temporary: "Tijdelijk",
    trainee: "Trainee",
    intern: "Stage",
    hiredIn: "Inhuur",
  } satisfies Record<EmploymentKind, string>,
  leavingReason: {
    ownRequest: ["Eigen verzoek"],
    endOfContract: ["Einde contract"],
    retirement: ["Pensioen"],
    other: ["Wederzijds goedvinden", "Arbeidsongeschikt", "Overleden", "Reorganisatie"],
  } satisfies Record<LeavingReason, readonly string[]>,
} as const;

const dutchDay = (day: Day): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The whole day of a birth, as HR has it: made up, and for one person always the same. */
function birthDay({ birth, person }: Employment, random: Random): string {
  if (birth === null) return "";
  const month = monthOf(birth);
  return dutchDay(dayIn(month, random.whole(`${person} birth day`, 1, lengthOf(month))));
}

function reasonOf({ leavingReason, person }: Employment, random: Random): string {
  if (leavingReason === null) return "";
  const words: readonly string[] = extractCodes.leavingReason[leavingReason];
  return words[random.whole(`${person} reason`, 0, words.length - 1)] ?? ""; // one of the words
}

const yesOrNo = (value: boolean | null): string => (value === null ? "" : value ? "J" : "N");

/** What a file is written with: the chance that makes up days of birth, and the names of units by their codes. */
export type ExtractForm = { readonly random: Random; readonly unitNames: ReadonlyMap<string, string> };

function lineOf(row: Employment, { random, unitNames }: ExtractForm): string {
  const { sex, grade, hours, kind, manager, from, until } = row;
  return [
    row.person,
    row.employment,
    row.unit,
    quoted(unitNames.get(row.unit) ?? ""), // a unit whose name HR does not know
    sex === null ? "" : extractCodes.sex[sex],
    birthDay(row, random),
    grade ?? "", // interns and people hired in have none
    hours === null ? "" : String(hours).replace(".", ","),
    kind === null ? "" : extractCodes.kind[kind],
    yesOrNo(manager),
    from === null ? "" : dutchDay(from),
    until === null ? "" : dutchDay(until),
    reasonOf(row, random),
  ].join(";");
}

const linesAtOnce = 2000;
const byteOrderMark = "\uFEFF";

/**
 * Writes an extract as HR sends it: a Dutch CSV with a byte-order mark, `;`, decimal commas and CRLF, in UTF-8. The rows
 * come in batches, and only one is held at a time, so that a file may be as long as it likes.
 */
export async function* extractCsv(
  batches: Iterable<readonly Employment[]>,
  form: ExtractForm,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${byteOrderMark}${extractColumns.join(";")}\r\n`);
  for (const rows of batches)
    for (let at = 0; at < rows.length; at += linesAtOnce) {
      const lines = rows.slice(at, at + linesAtOnce).map((row) => `${lineOf(row, form)}\r\n`);
      yield encoder.encode(lines.join(""));
    }
}
