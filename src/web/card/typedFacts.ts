import { courses } from "../../domain/reporting/index.ts";
import type { SeenCard } from "../../usecases/reporting/readCard.ts";
import type { Fact } from "../components/facts.tsx";
import { type Entered, wordIn } from "../form.ts";
import type { cardLabels } from "./cardQuestions.tsx";
import { courseMark, type Words } from "./cardWords.ts";
import { fieldsOfIndicator } from "./indicatorQuestions.tsx";

/** Every question of the card; whether the date stays says nothing beside the date itself. */
type Name = Exclude<keyof ReturnType<typeof cardLabels>, "einde">;

function namesOf({ texts }: Words): Readonly<Record<Name, string>> {
  const { told } = texts.questionCard;
  return {
    verloop: told.course,
    gebeurd: told.happened,
    hindernis: told.obstacle,
    vervolg: told.next,
    klaar: told.end,
    waarom: told.reason,
    nodig: told.need,
  };
}

/** Returns the keys of the indicators that were asked on the card, as its fields say them. */
const keysIn = (entered: Entered): readonly string[] => [
  ...new Set([...entered.keys()].flatMap((name) => /^(?:waarde|aantal|periode)-(.+)$/.exec(name)?.[1] ?? [])), // another field
];

/** Returns the fields of the indicators by what they are called: by name where the card is known, else by their place on it. */
function indicatorNames(entered: Entered, { texts }: Words, card: SeenCard | null) {
  const { card: text, form } = texts.indicators;
  return keysIn(entered).flatMap((key, at) => {
    const known = card?.indicators.find(({ indicator }) => indicator.key === key)?.indicator;
    const name = known === undefined ? form.row(at + 1) : known.name;
    const { value, period, population } = fieldsOfIndicator({ key });
    return [
      [value, `${name}: ${text.value}`],
      [period, `${name}: ${text.period}`],
      [population, `${name}: ${text.people}`],
    ] as const;
  });
}

/** Returns everything that somebody filled in on a card and that was not kept, to take along; no card where it stays shut. */
export function typedFacts(entered: Entered, words: Words, card: SeenCard | null): readonly Fact[] {
  const course = courses.find((one) => one === wordIn(entered, "verloop"));
  const said = (name: string): string => {
    if (name !== "verloop") return wordIn(entered, name);
    return course === undefined ? "" : courseMark(course, words).word;
  };
  return [...Object.entries(namesOf(words)), ...indicatorNames(entered, words, card)]
    .map(([name, term]) => ({ term, value: said(name) }))
    .filter(({ value }) => value !== "");
}
