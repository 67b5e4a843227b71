import type { Stated } from "../shared/stated.ts";
import type { DateFormat } from "./dateFormat.ts";
import type { EmploymentKind, LeavingReason, Sex } from "./employment.ts";

export const separators = [";", ",", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

export const encodings = ["utf-8", "windows-1252", "utf-16le"] as const;
export type Encoding = (typeof encodings)[number];

export type DecimalMark = "," | ".";

type SheetForm = {
  /** How many rows stand above the header, or above the first row where there is no header. */
  readonly skip: number;
  /** Without a header a column is named by its number: `1` is the first. */
  readonly header: boolean;
  /** Whether a row with totals stands at the bottom. */
  readonly totals: boolean;
};

/** How a file of an extract is written. */
export type FileForm =
  | ({ readonly kind: "csv"; readonly separator: Separator; readonly encoding: Encoding } & SheetForm)
  | ({ readonly kind: "xlsx"; readonly sheet: string | null } & SheetForm);

/** The columns with the numbers of person and employment; `width` is how many signs a number has. */
export type KeyColumns = {
  readonly person: string;
  /** null where the file has one row for each person: its employment is then numbered 1. */
  readonly employment: string | null;
  readonly width: number | null;
};

/** The column with the paid hours: as hours a week, or as a part (`fte`) or percentage of a full week. */
export type HoursColumn = {
  readonly column: string;
  readonly as: "hours" | "fte" | "percentage";
  readonly fullWeek: number;
};

/** What a code of the HR system says; null where it says that it is not known. */
export type CodeList<Value> = Readonly<Record<string, Stated<Value>>>;

/** The code lists of an extract. A reason of leaving that is not in its list is read as `other`. */
export type ProfileCodes = {
  readonly sex: CodeList<Sex>;
  readonly kind: CodeList<EmploymentKind>;
  readonly manager: CodeList<boolean>;
  readonly leavingReason: CodeList<LeavingReason>;
};

/** The items that stand in a column of their own; what the file does not have is null and is read as not stated. */
export type ItemColumns = {
  readonly unit: string;
  readonly sex: string | null;
  readonly birth: string | null;
  readonly grade: string | null;
  readonly kind: string | null;
  readonly manager: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly leavingReason: string | null;
};

/** How the extract of a municipality is read: one row is one employment. */
export type EmploymentProfile = {
  readonly kind: "employments";
  readonly name: string;
  readonly file: FileForm;
  readonly date: DateFormat;
  readonly decimal: DecimalMark;
  /** null where the file has no numbers: each row stands for itself, and nobody can be followed in time. */
  readonly key: KeyColumns | null;
  readonly columns: ItemColumns;
  readonly hours: HoursColumn | null;
  readonly codes: ProfileCodes;
};

/** How a file of counts is read: one row stands for so many employments. */
export type CountProfile = {
  readonly kind: "counts";
  readonly name: string;
  readonly file: FileForm;
  readonly columns: Pick<ItemColumns, "unit" | "sex" | "grade" | "kind">;
  readonly count: string;
  readonly codes: Pick<ProfileCodes, "sex" | "kind">;
};

/** A column of a published table and what its figures are. */
export type FigureColumn = {
  readonly column: string;
  readonly name: string;
  readonly as: "count" | "percentage";
};

/** How a published table of aggregates is read: one row is one unit, organisation or group with its figures. */
export type AggregateProfile = {
  readonly kind: "aggregates";
  readonly name: string;
  /** Who published the table, and where. */
  readonly source: string;
  readonly file: FileForm;
  readonly decimal: DecimalMark;
  /** The columns that together name what a row is about. */
  readonly labels: readonly string[];
  readonly figures: readonly FigureColumn[];
  /** Names of figures that are parts of one whole: they should come to 100. */
  readonly wholes: readonly (readonly string[])[];
};

/** Which column of a file says what, and how it is written. */
export type ImportProfile = EmploymentProfile | CountProfile | AggregateProfile;
