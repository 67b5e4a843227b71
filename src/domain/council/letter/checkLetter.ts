import { type Day, dayOf } from "../../shared/day.ts";
import { isGiven } from "../../shared/given.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { filledPassage } from "./filledPassage.ts";
import { type DayMail, type Letter, type LetterKind, type LetterPart, letterParts } from "./letter.ts";
import type { PlaceholderFault } from "./placeholder.ts";
import type { Quote } from "./quote.ts";

type Field = LetterPart | "subject" | "dossier" | "edition" | "duties" | "embargo" | "unrest" | "state";
type Problem<Code extends string> = { readonly code: Code; readonly at: Field };

const unless = <Code extends string>(holds: boolean, code: Code, at: Field): readonly Problem<Code>[] =>
  holds ? [] : [{ code, at }];

/** Whether a kind of letter tells the council something: then the law asks for it. */
export const informsCouncil = (kind: LetterKind): boolean =>
  kind === "councilLetter" || kind === "informationNote";

/** What is known where a letter is written; no quotes at all where its edition is not there or no longer fits. */
export type LetterGround = {
  readonly documents: readonly string[];
  readonly dossiers: readonly string[];
  readonly quotes: readonly Quote[] | null;
  readonly now: Date;
};

/** Returns the first placeholder of each passage that is wrong, with its passage (V250, V251). */
export const placeholderFaults = (
  { passages }: Pick<Letter, "passages">,
  quotes: readonly Quote[],
): readonly (PlaceholderFault & { readonly at: LetterPart })[] =>
  passages.flatMap(({ part, text }) => {
    const filled = filledPassage(text, quotes);
    return filled.ok ? [] : [{ ...filled.problem, at: part }];
  });

const isPossible = ({ embargo }: Letter, { documents, now }: LetterGround): boolean => {
  switch (embargo.kind) {
    case "none":
      return true;
    case "untilInstant":
      return embargo.at > now;
    case "untilPublic":
      return documents.includes(embargo.document);
  }
};

/**
 * V252: a letter has a subject and says something in each passage of its template. V253: the edition it quotes is of the whole
 * organisation, and still fits. V254: its dossier is of this programme. V255: what informs the council names by which
 * paragraph of Gemeentewet 169. V256: where unrest is expected, what may happen and the plan for it are noted. V257: an
 * embargo ends later than now, or with a document of this programme. V250 and V251 are of its placeholders. Source:
 * requirements CI-05, CI-06, CM-06, RI-07.
 */
export function checkLetter(letter: Letter, ground: LetterGround): readonly Problem<`V25${number}`>[] {
  const { kind, subject, dossier, edition, passages, duties, unrest } = letter;
  const missing = letterParts[kind].filter(
    (part) => !passages.some((one) => one.part === part && isGiven(one.text)),
  );
  const isNoted = unrest?.kind !== "expected" || (isGiven(unrest.risk) && isGiven(unrest.plan));
  const faults = placeholderFaults(letter, ground.quotes ?? []); // no edition, no figures
  return [
    ...unless(isGiven(subject), "V252", "subject"),
    ...missing.map((part) => ({ code: "V252", at: part }) as const),
    ...unless(edition === null || ground.quotes !== null, "V253", "edition"),
    ...unless(dossier === null || ground.dossiers.includes(dossier), "V254", "dossier"),
    ...unless(!informsCouncil(kind) || duties.length > 0, "V255", "duties"),
    ...unless(isNoted, "V256", "unrest"),
    ...unless(isPossible(letter, ground), "V257", "embargo"),
    ...faults.map(({ code, at }) => ({ code, at })),
  ];
}

/** V258: a letter that is registered for a day mail is not changed any more. Source: requirement CI-05; judgement. */
export const mayChangeLetter = ({
  state,
}: Pick<Letter, "state">): Result<true, readonly Problem<"V258">[]> =>
  state.kind === "draft" ? ok(true) : refused([{ code: "V258", at: "state" }]);

type Registering = {
  readonly dayMail: DayMail;
  readonly by: (Letter["state"] & { readonly kind: "registered" })["by"];
  readonly now: Date;
  readonly today: Day;
  readonly timeZone: string;
};

/**
 * Returns a letter that is registered for a day mail. V258: it was not yet. V259: it has a number, and the day mail is of today
 * or later, not before the day on which its embargo ends. V260: whether unrest is expected was noted first. Source:
 * requirements CI-05, CM-06, RI-07; source 003:175.
 */
export function registerLetter(
  letter: Letter,
  { dayMail, by, now, today, timeZone }: Registering,
): Result<Letter, readonly Problem<"V258" | "V259" | "V260">[]> {
  const { embargo } = letter;
  const first = embargo.kind === "untilInstant" ? dayOf(embargo.at, timeZone) : today;
  const isPlanned = isGiven(dayMail.registration) && dayMail.on >= today && dayMail.on >= first;
  const may = mayChangeLetter(letter);
  const problems = [
    ...(may.ok ? [] : may.problem),
    ...unless(isPlanned, "V259", "state"),
    ...unless(letter.unrest !== null, "V260", "unrest"),
  ];
  if (problems.length > 0) return refused(problems);
  return ok({ ...letter, state: { kind: "registered", dayMail, by, at: now } });
}
