import type { Comparator, TargetUnit } from "../domain/programme/index.ts";
import type { ReportSection, StatusRow } from "../domain/reporting/index.ts";
import type { Locale } from "../domain/shared/municipality.ts";

type StatusWord = StatusRow["status"];
/** A number of which the sentence needs the size (for one or many) and the written form. */
export type Counted = { readonly size: number; readonly text: string };

/** Every sentence of the yearly report and of the list of actions; each language has all of them. */
export type ReportTexts = {
  /** Flemish councils have another name for the committee (glossary, Flemish variants: to be checked with a municipality). */
  readonly kind: Readonly<Record<Locale, string>>;
  readonly title: (year: number, programme: string) => string;
  readonly asOf: (day: string, running: boolean) => string;
  readonly broughtIn: (day: string) => string;
  /** The moment at the end of a caption: "op 31 december 2024". */
  readonly moment: { readonly on: (day: string) => string; readonly broughtIn: (day: string) => string };
  /** What a reader must know first: the record began later than the year. */
  readonly record: {
    readonly sinceRecord: (began: string, year: number) => string;
    readonly firstRecord: (began: string, asOf: string) => string;
  };
  readonly runs: (start: string | null, end: string | null) => string;
  readonly page: { readonly before: string; readonly between: string };
  readonly contents: string;
  readonly lead: {
    readonly done: (done: Counted, total: Counted) => string;
    readonly of: Readonly<Record<Exclude<StatusWord, "done">, (count: Counted) => string>>;
    readonly noneStated: (total: Counted) => string;
    readonly overdue: (count: Counted) => string;
  };
  readonly sections: Readonly<Record<ReportSection, (year: number) => string>>;
  readonly history: {
    readonly caption: string;
    readonly columns: { readonly on: string; readonly total: string };
  };
  readonly statusTable: {
    readonly caption: (moment: string) => string;
    readonly columns: {
      readonly status: string;
      readonly bar: string;
      readonly counted: string;
      readonly stated: string;
    };
    readonly total: string;
    readonly bar: (count: string, total: string) => string;
    readonly note: string;
  };
  readonly totals: {
    readonly counted: string;
    readonly stated: string;
    readonly initial: string;
    readonly added: string;
    readonly difference: string;
    readonly caption: string;
    readonly columns: { readonly what: string; readonly count: string };
    readonly same: (total: Counted) => string;
    readonly more: (stated: string, counted: string, difference: Counted) => string;
    readonly fewer: (stated: string, counted: string, difference: Counted) => string;
    readonly noTotal: (counted: Counted) => string;
    readonly note: (words: string) => string;
    readonly noNote: string;
    readonly sum: (parts: string, sum: string) => string;
    readonly wrongSum: (parts: string, sum: string, stated: string) => string;
    readonly statusPart: (count: string, word: string) => string;
    readonly startParts: (initial: string, added: string) => string;
    readonly and: string;
  };
  readonly targets: {
    readonly caption: string;
    readonly none: string;
    readonly columns: {
      readonly measure: string;
      readonly value: string;
      readonly due: string;
      readonly baseline: string;
      readonly last: string;
      readonly note: string;
    };
    readonly release: (number: string) => string;
    readonly withheld: (day: string) => string;
    readonly comparators: Readonly<Record<Exclude<Comparator, "reflects">, (value: string) => string>>;
    readonly reflects: (benchmark: string | null) => string;
    readonly benchmark: (label: string, value: string | null) => string;
    readonly figure: (value: string, period: string | null) => string;
    readonly interval: (lower: string, upper: string) => string;
  };
  readonly units: Readonly<Record<TargetUnit, (value: Counted) => string>>;
  readonly figures: {
    readonly caption: string;
    readonly intro: string;
    readonly columns: {
      readonly measure: string;
      readonly value: string;
      readonly period: string;
      readonly source: string;
      readonly note: string;
    };
  };
  readonly changes: {
    readonly caption: (year: number) => string;
    readonly none: (year: number) => string;
    readonly account: (before: string, added: string, after: string) => string;
    readonly accountSame: (total: Counted) => string;
    readonly shifts: {
      readonly caption: (from: string, until: string) => string;
      readonly columns: {
        readonly status: string;
        readonly picture: string;
        readonly before: string;
        readonly added: string;
        readonly gone: string;
        readonly after: string;
      };
      readonly squares: (kept: string, added: string, gone: string) => string;
      readonly total: string;
      readonly note: string;
    };
    readonly lapsed: (count: Counted) => string;
    readonly columns: {
      readonly on: string;
      readonly what: string;
      readonly change: string;
      readonly reason: string;
    };
    readonly actionAdded: string;
    readonly targetAdded: string;
    readonly statusMoved: (from: string, to: string) => string;
    readonly endMoved: (from: string, to: string) => string;
    readonly valueMoved: (from: string, to: string) => string;
    readonly noReason: string;
  };
  readonly actions: {
    readonly caption: (moment: string) => string;
    readonly columns: {
      readonly key: string;
      readonly title: string;
      readonly theme: string;
      readonly owner: string;
      readonly end: string;
      readonly status: string;
    };
    readonly somebody: string;
    readonly overdue: string;
    readonly roles: string;
  };
  readonly sources: {
    readonly caption: string;
    readonly intro: string;
    readonly none: string;
    readonly columns: { readonly title: string; readonly publisher: string; readonly date: string };
  };
  readonly list: {
    readonly sheet: string;
    readonly countSheet: string;
    readonly columns: {
      readonly key: string;
      readonly title: string;
      readonly theme: string;
      readonly objective: string;
      readonly owner: string;
      readonly start: string;
      readonly end: string;
      readonly firstEnd: string;
      readonly status: string;
      readonly statusReason: string;
      readonly deliverable: string;
    };
    readonly statusColumns: { readonly status: string; readonly count: string };
  };
  /** The lists of a report as a workbook; the columns in the order in which they stand. */
  readonly annex: {
    readonly actionColumns: Readonly<
      Record<"key" | "title" | "theme" | "owner" | "end" | "overdue" | "status", string>
    >;
    readonly targetSheet: string;
    readonly targetColumns: Readonly<
      Record<
        | "measure"
        | "population"
        | "comparator"
        | "value"
        | "unit"
        | "benchmark"
        | "due"
        | "baseline"
        | "baselinePeriod"
        | "last"
        | "lastPeriod"
        | "lower"
        | "upper"
        | "note",
        string
      >
    >;
    readonly figureSheet: string;
    readonly figureColumns: Readonly<
      Record<"measure" | "value" | "unit" | "period" | "lower" | "upper" | "source" | "note", string>
    >;
    readonly about: string;
    readonly aboutColumn: string;
  };
  readonly money: {
    readonly lineSheet: string;
    readonly lineColumns: Readonly<
      Record<
        | "key"
        | "purpose"
        | "year"
        | "amount"
        | "kind"
        | "origin"
        | "state"
        | "coverage"
        | "openEnded"
        | "action",
        string
      >
    >;
    readonly kind: Readonly<Record<"structural" | "incidental", string>>;
    readonly state: Readonly<Record<"claim" | "granted", string>>;
    readonly everyYear: string;
    readonly unitSheet: string;
    readonly unitColumn: string;
    readonly notDivided: string;
    readonly extraSheet: string;
    readonly extraColumns: Readonly<
      Record<"group" | "amount" | "year" | "openEnded" | "unit" | "reason" | "purpose", string>
    >;
    readonly yearSheet: string;
    readonly yearColumns: Readonly<
      Record<"year" | "structural" | "incidental" | "notStated" | "total" | "coverage", string>
    >;
  };
};
