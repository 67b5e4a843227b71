import type { Day } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { type Texts, textsFor } from "../../texts/index.ts";
import { type Reader, type Wording, wordingFor } from "../wording.ts";

/** The sentences of reports on a round beside those of every report. */
export type RoundWording = Wording & {
  readonly words: Texts["roundReport"];
  readonly decisions: Texts["decisions"];
  readonly day: (day: Day) => string;
};

/** Returns the wording for a reader of a plan in its own language. */
export function roundWordingFor(reader: Reader, planLanguage: string): RoundWording {
  const wording = wordingFor(reader, planLanguage);
  const { roundReport: words, decisions } = textsFor(reader.language);
  return { ...wording, words, decisions, day: (day) => wording.period(periodFrom(day)) };
}
