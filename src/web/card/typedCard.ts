import type { RuleProblem } from "../../domain/programme/index.ts";
import {
  courses,
  type UnfinishedUpdate,
  type UpdateDraft,
  updateProblems,
} from "../../domain/reporting/index.ts";
import type { Period } from "../../domain/shared/period.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { Texts } from "../../texts/index.ts";
import { problemText } from "../../texts/index.ts";
import type { NewsCard, SeenCard } from "../../usecases/reporting/readCard.ts";
import { type Entered, type FormProblem, startWith, wordIn, wordOrNull } from "../form.ts";
import { typedPeriod } from "../office/programme/periodField.ts";
import { thatFits, tooLong } from "../textLength.ts";
import { typedIndicators } from "./typedIndicators.ts";

/** The field in which each thing a rule is about is mended, in the order of the card. */
const fieldOf: Readonly<Record<string, string>> = {
  course: "verloop",
  happened: "gebeurd",
  obstacle: "hindernis",
  end: "klaar",
  reason: "waarom",
};
const inOrder = ["verloop", "gebeurd", "hindernis", "vervolg", "einde", "klaar", "waarom", "nodig"];

const indicatorFields: Readonly<Record<string, string>> = {
  value: "waarde",
  population: "aantal",
  period: "periode",
};

/** Returns the field in which something of an indicator is mended: `value-I1` is asked in `waarde-I1`. */
function indicatorField(at: string): string | undefined {
  const [what = "", key = ""] = at.split("-"); // anything else is about no indicator
  const name = indicatorFields[what];
  return name === undefined ? undefined : `${name}-${key}`;
}

/** Returns what stands in the card before anybody typed: the answer that stands in this round, else only that the date stays. */
export function startCard({ answer }: SeenCard | NewsCard): Entered {
  if (answer === null) return startWith({ einde: "blijft" });
  return startWith({
    verloop: answer.course,
    gebeurd: answer.happened,
    hindernis: answer.obstacle,
    vervolg: answer.next,
    einde: "blijft",
    waarom: answer.reason,
    nodig: answer.need,
  });
}

/** The indicators stand before the last question. */
const placeOf = (field: string): number =>
  inOrder.includes(field) ? inOrder.indexOf(field) : inOrder.length - 1.5;

type TypedEnd = {
  readonly end: Period | null;
  /** Words finer than a period can say. */
  readonly note: string | null;
  readonly problem: FormProblem | null;
};

/** Reads when it will be ready: the date that stands, or another one in words. */
function typedEnd(
  entered: Entered,
  { action }: SeenCard | NewsCard,
  { questionCard: words }: Texts,
): TypedEnd {
  const { end } = action.planning;
  const typed = wordIn(entered, "klaar");
  const wrong = (field: string, text: string) => ({ end, note: null, problem: { field, text } });
  switch (wordIn(entered, "einde")) {
    case "blijft":
      return typed === "" ? { end, note: null, problem: null } : wrong("einde", words.endLoose);
    case "anders": {
      if (typed === "") return wrong("klaar", words.endMissing);
      const read = typedPeriod(typed);
      return read.ok ? { end: read.period, note: read.note, problem: null } : wrong("klaar", words.endUnread);
    }
    default:
      return wrong("einde", words.endChoose);
  }
}

/** Returns refusals as they stand at the questions of the card. */
export const cardProblems = (problems: readonly RuleProblem[], texts: Texts): readonly FormProblem[] =>
  problems.map(({ code, at }) => {
    const field = fieldOf[at] ?? indicatorField(at);
    const text = problemText(texts, code);
    return field === undefined ? { text } : { field, text };
  });

const questions = [
  ...["gebeurd", "hindernis", "vervolg", "waarom", "nodig"].map((name) => ({ name, kind: "lines" }) as const),
  { name: "klaar", kind: "line" } as const,
];

/** Returns what somebody filled in, or everything that is wrong with it at once; what is too long to keep goes first. */
export const typedCard = (
  entered: Entered,
  card: SeenCard | NewsCard,
  texts: Texts,
): Result<UpdateDraft, readonly FormProblem[]> =>
  thatFits(readDraft(entered, card, texts), tooLong(entered, questions, texts));

/** Returns what somebody filled in, or everything that is wrong with it at once, in the order of the card. */
function readDraft(
  entered: Entered,
  card: SeenCard | NewsCard,
  texts: Texts,
): Result<UpdateDraft, readonly FormProblem[]> {
  const { end, note, problem } = typedEnd(entered, card, texts);
  const why = wordOrNull(entered, "waarom");
  const course = courses.find((one) => one === wordIn(entered, "verloop")) ?? null; // nobody said how it goes
  const draft: UnfinishedUpdate = {
    course,
    happened: wordIn(entered, "gebeurd"),
    obstacle: wordOrNull(entered, "hindernis"),
    next: wordOrNull(entered, "vervolg"),
    need: wordOrNull(entered, "nodig"),
    end,
    reason: why !== null && note !== null ? `${why} (${note})` : why,
  };
  const told = typedIndicators(entered, card, texts);
  const problems = [
    ...cardProblems(updateProblems(draft, card.action), texts),
    ...(problem === null ? [] : [problem]),
    ...(told.ok ? [] : told.problem),
  ];
  const place = ({ field }: FormProblem) => (field === undefined ? -1 : placeOf(field));
  if (course !== null && told.ok && problems.length === 0)
    return ok({ ...draft, course, values: told.value });
  return refused(problems.toSorted((one, other) => place(one) - place(other)));
}
