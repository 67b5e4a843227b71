import { plainHeader } from "../../programme/index.ts";
import { itemAt } from "../../shared/place.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { cellAt, cellWords, columnLetters, type SheetCell, type SheetRow } from "../../shared/sheet.ts";

/** What a column of a register says. */
export const entryColumns = [
  "kind",
  "number",
  "subject",
  "text",
  "by",
  "to",
  "madeOn",
  "meeting",
  "due",
  "informOn",
  "portfolio",
  "responsible",
  "state",
  "endedOn",
  "how",
  "late",
  "newDue",
  "motion",
  "actions",
  "document",
  "link",
] as const;
export type EntryColumn = (typeof entryColumns)[number];

/** Usual names of columns in lists from council information systems, in Dutch and English. Judgement: these lists have no standard. */
const names: Readonly<Record<EntryColumn, string>> = {
  kind: "soort|type|kind",
  number:
    "nummer|nr|kenmerk|id|zaaknummer|registratienummer|toezeggingsnummer|toezegging nr|ta nummer|motienummer|motie nr|number|reference",
  subject: "onderwerp|titel|subject|title",
  text: "toezegging|motie|tekst|omschrijving|inhoud|tekst toezegging|tekst motie|dictum|text|commitment|motion|description",
  by: "door|toegezegd door|gedaan door|toezegger|indiener|indieners|ingediend door|by|promised by|moved by",
  to: "aan|toegezegd aan|gericht aan|ontvanger|vrager|to|promised to|addressed to",
  madeOn:
    "datum|gedaan op|toegezegd op|datum toezegging|datum motie|datum vergadering|vergaderdatum|datum aangenomen|date|made on",
  meeting: "vergadering|gremium|orgaan|bron|commissie|raadsvergadering|meeting|body",
  due: "deadline|termijn|afdoen voor|uiterlijk|uiterste datum|streefdatum|einddatum|planning|verwachte afdoening|due|due date",
  informOn:
    "informatiemoment|raad informeren|raad hoort|datum rapportage|terugkoppeling|rapportage op|information moment|follow up report|council hears",
  portfolio: "portefeuillehouder|wethouder|collegelid|portfolio holder|alderman",
  responsible:
    "verantwoordelijke|behandelaar|behandelend ambtenaar|ambtenaar|actiehouder|responsible|officer|handled by",
  state: "status|stand|stand van zaken|state",
  endedOn:
    "afgedaan op|datum afgedaan|datum afdoening|afdoeningsdatum|gesloten op|settled on|ended on|closed on",
  how: "afdoening|wijze van afdoening|afgedaan met|toelichting|opmerking|opmerkingen|how|explanation|remarks",
  late: "reden van vertraging|reden te laat|reden uitstel|waarom te laat|reason for delay|why late",
  newDue: "nieuwe termijn|nieuwe deadline|nieuwe datum|uitgesteld tot|new due|new due date|postponed to",
  motion: "bij motie|hoort bij motie|via motie|answers motion",
  actions: "acties|actie|actions|action",
  document: "stuk|afdoeningsstuk|raadsbrief|document|letter",
  link: "link|url|adres|webadres|hyperlink|address|web address",
};
const columnOf = new Map(
  entryColumns.flatMap((column) => names[column].split("|").map((name) => [name, column] as const)),
);

/** Where a list is wrong. Of a cell its place is told, never what stands there. */
export type EntryFileProblem = {
  readonly code:
    | "V230"
    | "V231"
    | "V232"
    | "V233"
    | "V234"
    | "V235"
    | "V236"
    | "V237"
    | "V238"
    | "V239"
    | "V240"
    | "V241";
  readonly row: number | null;
  /** The letters of the column; null where it is about the row. */
  readonly column: string | null;
};

/** A row with its columns by name. */
export type EntryRow = {
  readonly row: number;
  readonly cell: (column: EntryColumn) => SheetCell;
  readonly words: (column: EntryColumn) => string;
  readonly problem: (code: EntryFileProblem["code"], column: EntryColumn) => EntryFileProblem;
};

const isEmpty = ({ cells }: SheetRow): boolean => cells.every(({ kind }) => kind === "empty");

/** Whether a row stands above the list: a title, or the mark of a secret one. One cell is filled, and it names no column. */
function isAbove({ cells }: SheetRow): boolean {
  const filled = cells.filter(({ kind }) => kind !== "empty");
  return filled.length === 1 && filled.every((cell) => !columnOf.has(plainHeader(cellWords(cell))));
}

/**
 * Returns the rows of a list with their columns by name, and the columns that nobody reads. V239: a row of headers names a
 * column with the words of each commitment or motion, and no column twice. A title or mark may stand above it.
 */
export function entryRows(
  rows: readonly SheetRow[],
): Result<
  { readonly rows: readonly EntryRow[]; readonly unread: readonly string[] },
  readonly EntryFileProblem[]
> {
  const filled = rows.filter((row) => !isEmpty(row));
  const [header, ...rest] = filled.length > 1 && filled.slice(0, 1).every(isAbove) ? filled.slice(1) : filled;
  if (header === undefined) return refused([{ code: "V239", row: null, column: null }]);
  const found = header.cells.map((cell) => columnOf.get(plainHeader(cellWords(cell))));
  const twice = [...found.keys()].filter((at) => found[at] !== undefined && found.indexOf(found[at]) !== at);
  const double = twice.map((at) => ({
    code: "V239" as const,
    row: header.number,
    column: columnLetters(at),
  }));
  if (!found.includes("text") && !found.includes("subject"))
    return refused([{ code: "V239", row: header.number, column: null }, ...double]);
  if (double.length > 0) return refused(double);
  const at = (column: EntryColumn): number => found.indexOf(column);
  return ok({
    rows: rest.map((row) => ({
      row: row.number,
      cell: (column) => cellAt(row, at(column)),
      words: (column) => cellWords(cellAt(row, at(column))), // a column that is not there has empty cells
      problem: (code, column) => ({
        code,
        row: row.number,
        column: at(column) < 0 ? null : columnLetters(at(column)),
      }),
    })),
    unread: [...header.cells.keys()]
      .filter((one) => found[one] === undefined && cellWords(itemAt(header.cells, one)) !== "")
      .map((one) => `${columnLetters(one)} (${cellWords(itemAt(header.cells, one))})`),
  });
}
