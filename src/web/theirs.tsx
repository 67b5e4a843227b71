import { Facts } from "./components/facts.tsx";
import { Text } from "./components/text.tsx";
import { type Entered, wordIn } from "./form.ts";
import type { FormView } from "./formPage.tsx";
import type { FormField } from "./question.tsx";
import type { OfficeVisit } from "./visit.ts";

/** Returns an answer as it reads on the page: the words of a choice, not its value. */
function wordsOf(field: FormField, entered: Entered): string {
  const values = entered.get(field.name) ?? []; // nothing chosen
  if (!("options" in field)) return wordIn(entered, field.name);
  return values
    .flatMap((value) => field.options.find((option) => option.value === value)?.text ?? [])
    .join(", ");
}

/** What stands there now and differs from what was typed, after somebody else was first (V101). */
export function Theirs(props: {
  readonly visit: OfficeVisit;
  readonly view: FormView;
  readonly typed: Entered;
  readonly theirs: Entered;
}) {
  const { visit, view, typed, theirs } = props;
  const { plan: words, common } = visit.texts;
  const facts = view.fields
    .filter((field) => theirs.has(field.name) && wordsOf(field, typed) !== wordsOf(field, theirs))
    .map((field) => ({ term: field.label, value: wordsOf(field, theirs) || common.notStated }));
  return (
    <section aria-labelledby="van-een-ander">
      <h2 class="utrecht-heading-3" id="van-een-ander">
        {words.theirsTitle}
      </h2>
      <Text>{facts.length === 0 ? words.theirsSame : words.theirs}</Text>
      <Facts facts={facts} />
    </section>
  );
}
