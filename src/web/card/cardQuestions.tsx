import { coursesFor } from "../../domain/reporting/index.ts";
import type { NewsCard, SeenCard } from "../../usecases/reporting/readCard.ts";
import { Radios } from "../components/radios.tsx";
import { Text } from "../components/text.tsx";
import { TextArea } from "../components/textArea.tsx";
import { TextField } from "../components/textField.tsx";
import { type Entered, type FormProblem, wordIn } from "../form.ts";
import { authorName } from "../personWords.ts";
import { courseHint, staysWord, type Words } from "./cardWords.ts";
import { IndicatorQuestions } from "./indicatorQuestions.tsx";

export type CardForm = {
  readonly words: Words;
  readonly card: SeenCard | NewsCard;
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
};

/** Returns what the questions are called, for the summary of what is wrong. */
export function cardLabels({ words: { texts, formats }, card }: Pick<CardForm, "words" | "card">) {
  const { questionCard: words } = texts;
  const since = sinceOf(card);
  return {
    verloop: words.courseLabel,
    gebeurd: since === null ? words.happened : words.happenedSince(formats.day(since)),
    hindernis: words.obstacle,
    vervolg: words.next,
    einde: words.endLabel,
    klaar: words.end,
    waarom: words.reason,
    nodig: words.need,
  };
}

/** The last day on which anybody told anything outside this round. */
const sinceOf = ({ lastTold, answer, action }: SeenCard | NewsCard): string | null =>
  lastTold?.on ?? (answer === null ? action.reportedOn : null); // never told, or only in this round

/** What was told the last time, folded: it is shown and never copied. */
function Then({ words, card: { lastTold } }: CardForm) {
  const { texts, formats } = words;
  if (lastTold === null) return null;
  const { readThen, nextThen, thenBy } = texts.questionCard;
  const day = formats.day(lastTold.on);
  return (
    <details>
      <summary>{readThen}</summary>
      <Text small>{lastTold.told}</Text>
      {lastTold.next !== null && <Text small>{nextThen(lastTold.next)}</Text>}
      <Text small soft>
        {lastTold.by === null ? day : thenBy(authorName(lastTold.by, words), day)}
      </Text>
    </details>
  );
}

/** When it will be ready: the promise stays, or there is another one with its reason. */
function EndQuestions({ form, of }: { readonly form: CardForm; readonly of: FieldOf }) {
  const { words, card } = form;
  const { questionCard: text } = words.texts;
  const { planning, status } = card.action;
  return (
    <>
      <Radios
        {...of("einde")}
        options={[
          { value: "blijft", text: staysWord(planning.end, words) },
          {
            value: "anders",
            text: planning.end === null ? text.endComes : text.endMoves,
            hint: text.endMovesHint,
          },
        ]}
      />
      <TextField {...of("klaar")} short hint={text.endHint} />
      <TextArea
        {...of("waarom")}
        rows={2}
        hint={status === "done" ? `${text.reasonHint} ${text.reasonAgain}` : text.reasonHint}
      />
    </>
  );
}

type Name = keyof ReturnType<typeof cardLabels>;
type FieldOf = (name: Name) => ReturnType<typeof fieldIn>;

const fieldIn = ({ entered, problems }: CardForm, name: Name, label: string) => ({
  id: name,
  name,
  label,
  value: wordIn(entered, name),
  error: problems.find(({ field }) => field === name)?.text,
});

/** The questions of a card in their order. */
export function CardQuestions(form: CardForm) {
  const { words, card } = form;
  const { questionCard: text, common } = words.texts;
  const labels = cardLabels(form);
  const of: FieldOf = (name) => fieldIn(form, name, labels[name]);
  const options = coursesFor(card.action).map((course) => ({
    value: course,
    text: text.course[course].word,
    hint: courseHint(course, card, words),
  }));
  const optional = `(${common.optional})`;
  return (
    <>
      <Radios {...of("verloop")} required options={options} />
      <TextArea {...of("gebeurd")} required hint={text.happenedHint} aid={<Then {...form} />} />
      <TextArea {...of("hindernis")} rows={2} hint={text.obstacleHint} />
      <TextArea {...of("vervolg")} rows={2} note={optional} />
      <EndQuestions form={form} of={of} />
      <IndicatorQuestions {...form} />
      <TextArea {...of("nodig")} rows={2} note={optional} hint={text.needHint} />
    </>
  );
}
