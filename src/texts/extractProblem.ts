import type { ExtractCode, ExtractProblem, ProfileMend, RefusedSubject } from "../domain/workforce/index.ts";
import { filled } from "./filled.ts";

/** The sentences about an extract from HR in one language. */
export type ExtractWords = {
  readonly sentences: Readonly<Record<ExtractCode | "W119", string>>;
  /** What a refused column tells about somebody. */
  readonly subjects: Readonly<Record<RefusedSubject | "person", string>>;
  readonly mends: Readonly<Record<ProfileMend["field"], string>>;
  readonly row: string;
  readonly column: string;
  readonly wholeFile: string;
  readonly separators: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
};

/** Returns what is wrong in an extract, where, and what to do. */
export const extractProblemIn =
  (words: ExtractWords) =>
  ({ code, row, column, found, expected }: ExtractProblem): string => {
    const cell = column === null ? "" : `, ${words.column} ${column}`;
    const place = row === null ? words.wholeFile : `${words.row} ${row}${cell}`;
    const subjects: Readonly<Record<string, string>> = words.subjects;
    const wanted = code === "W101" ? subjects[expected] : words.separators[expected];
    return filled(words.sentences[code], {
      place,
      column: column ?? "", // of a whole row
      found: found === null ? "" : ` (${found})`,
      expected: wanted ?? expected, // not a word of ours: as the profile says it
    });
  };

/** Returns what to change in a profile so that it reads this file. */
export const profileMendIn =
  (words: ExtractWords) =>
  ({ field, value }: ProfileMend): string => {
    const said = typeof value === "boolean" ? (value ? words.yes : words.no) : String(value ?? ""); // null: the field goes
    return filled(words.mends[field], { value: words.separators[said] ?? said }); // no word of ours: as it is
  };
