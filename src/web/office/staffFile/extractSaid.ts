import {
  encodings,
  type FileForm,
  type ImportItem,
  type SaidItems,
  separators,
} from "../../../domain/workforce/index.ts";
import { type Entered, wordIn, wordOrNull } from "../../form.ts";

/** What a person is asked to point a column out for. */
export const askedItems = [
  "person",
  "employment",
  "unit",
  "sex",
  "birth",
  "grade",
  "hours",
  "kind",
  "manager",
  "from",
  "until",
  "leavingReason",
] as const;
export type AskedItem = (typeof askedItems)[number];

export const hoursKinds = ["hours", "fte", "percentage"] as const;

export const columnField = (item: AskedItem): string => `kolom-${item}`;

/** Returns how somebody said that hours are written. */
export const hoursAs = (entered: Entered) =>
  hoursKinds.find((kind) => kind === wordIn(entered, "uren-als")) ?? "hours"; // nobody said otherwise

/** Returns what somebody said of each column; null where nobody was asked yet. */
export function saidItems(entered: Entered): SaidItems | null {
  if (!entered.has(columnField("unit"))) return null;
  const said = new Map<string, ImportItem>();
  for (const item of askedItems) {
    const column = wordIn(entered, columnField(item));
    if (column !== "") said.set(column, item === "hours" ? hoursAs(entered) : item);
  }
  return said;
}

/** Returns the whole number in a field within its bounds; null where there is none. */
export const wholeIn = (
  entered: Entered,
  name: string,
  [from, to]: readonly [number, number],
): number | null => {
  const word = wordIn(entered, name);
  return /^\d{1,3}$/.test(word) && Number(word) >= from && Number(word) <= to ? Number(word) : null;
};

/** Returns how somebody said that the file is written; null where nobody was asked yet or the answer is none. */
export function saidForm(entered: Entered): FileForm | null {
  const skip = wholeIn(entered, "boven", [0, 100]);
  if (skip === null) return null;
  const common = { skip, header: true, totals: wordIn(entered, "totalen") === "ja" };
  if (wordIn(entered, "soort-bestand") === "xlsx")
    return { kind: "xlsx", sheet: wordOrNull(entered, "blad"), ...common };
  const separator = separators.find((one) => one === entered.get("scheiding")?.[0]);
  const encoding = encodings.find((one) => one === wordIn(entered, "tekens"));
  if (separator === undefined || encoding === undefined) return null;
  return { kind: "csv", separator, encoding, ...common };
}
