import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Folded } from "../../components/folded.tsx";
import { Form } from "../../components/form.tsx";
import { HiddenField, HiddenFields } from "../../components/hiddenField.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { wordIn } from "../../form.ts";
import { type FormField, Question } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { codedItems, codesField, codesIn } from "./extractCodes.ts";
import type { Look } from "./extractLook.ts";
import { questionsOf } from "./extractQuestions.ts";
import { askedItems, columnField } from "./extractSaid.ts";

export type Shown = {
  readonly visit: OfficeVisit;
  readonly look: Look;
  /** The word by which the file is found for the next step. */
  readonly word: string;
};

/** The field with the word by which the file is found. */
export const waitingField = "bestand-woord";

/** What travels with every next step: where the file waits, its day, and which codes the questions are about. */
export function Carried({ visit, look, word }: Shown) {
  const { entered, recognition, known } = look;
  const of = codedItems.map((item) => [`van-${item}`, wordIn(entered, columnField(item))]);
  const plain = {
    [waitingField]: word,
    peildatum: wordIn(visit.posted.fields, "peildatum"),
    herkend: known ?? "", // not recognised
    "soort-bestand": recognition.form.kind,
    ...Object.fromEntries(of),
  };
  return (
    <>
      <HiddenFields values={plain} />
      {codedItems.flatMap((item) =>
        codesIn(entered, item).map((code) => <HiddenField name={codesField(item)} value={code} />),
      )}
    </>
  );
}

/** Every answer as it stands now, unseen: for a step that changes none of them. */
export function Answers({ look }: Pick<Shown, "look">) {
  const own = new Set([
    waitingField,
    "peildatum",
    "herkend",
    "soort-bestand",
    "stap",
    "herstel",
    ...codedItems.flatMap((item) => [codesField(item), `van-${item}`]),
  ]);
  const answers = [...look.entered].filter(([name]) => !own.has(name));
  return (
    <>
      {answers.flatMap(([name, values]) => values.map((value) => <HiddenField name={name} value={value} />))}
    </>
  );
}

function unreadOf({ entered, recognition }: Look): readonly string[] {
  const read = new Set(askedItems.map((item) => wordIn(entered, columnField(item))));
  return recognition.header.filter((name) => name !== "" && !read.has(name));
}

/** Which column says what and how it is written, for a person to answer and correct. */
export function ExtractMap(shown: Shown) {
  const { visit, look } = shown;
  const { staffFile: words, common } = visit.texts;
  const { columns, written, codes, file } = questionsOf(shown);
  const errorOf = (name: string) => look.problems.find(({ field }) => field === name)?.text;
  const ask = (field: FormField) => (
    <Question field={field} entered={look.entered} error={errorOf(field.name)} optional={common.optional} />
  );
  const name: FormField = { kind: "line", name: "profielnaam", label: words.name, hint: words.nameHint };
  const all = [...columns, ...written, ...codes, ...file, name];
  const unread = unreadOf(look);
  const isWrong = file.some((field) => errorOf(field.name) !== undefined);
  return (
    <Section id="kolommen" title={words.mapTitle}>
      <Text>{look.known === null ? words.mapLead : words.recognised(look.known)}</Text>
      <ErrorSummary
        title={words.openTitle}
        errors={look.problems}
        labels={Object.fromEntries(all.map((field) => [field.name, field.label]))}
      />
      {unread.length > 0 && <Text soft>{words.unread(unread.join(", "))}</Text>}
      <Form action={visit.path} files>
        <Carried {...shown} />
        {columns.map(ask)}
        {written.map(ask)}
        {codes.length > 0 && <h3 class="utrecht-heading-3">{words.codesTitle}</h3>}
        {codes.map(ask)}
        <Folded title={words.formTitle} open={isWrong}>
          {file.map(ask)}
        </Folded>
        {ask(name)}
        <SubmitRow word={words.again} />
      </Form>
    </Section>
  );
}
