import type { Child } from "hono/jsx";
import { parseDay } from "../domain/shared/day.ts";
import { Checkboxes } from "./components/checkboxes.tsx";
import type { ChoiceOption } from "./components/choice.tsx";
import { FileField } from "./components/fileField.tsx";
import { Radios } from "./components/radios.tsx";
import { Select } from "./components/select.tsx";
import { TextArea } from "./components/textArea.tsx";
import { TextField } from "./components/textField.tsx";
import { type Entered, wordIn } from "./form.ts";
import type { TypedQuestion } from "./textLength.ts";

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  /** May stay empty. */
  readonly optional?: boolean;
  /** The heading it is folded away under, with the questions around it, until one of them says something. */
  readonly under?: string;
};

/** One question of a form. */
export type FormField = Asked &
  (
    | {
        readonly kind: "line";
        readonly type?: "email" | "date";
        readonly short?: boolean;
        readonly inputmode?: "numeric" | "decimal";
      }
    | { readonly kind: "lines" }
    | { readonly kind: "select"; readonly options: readonly ChoiceOption[]; readonly empty: string }
    | { readonly kind: "one" | "many"; readonly options: readonly ChoiceOption[] }
    | { readonly kind: "file"; readonly accept: string }
  );

/** Returns the questions that are answered by typing. */
export const typedQuestions = (fields: readonly FormField[]): readonly TypedQuestion[] =>
  fields.flatMap(({ name, kind }) => (kind === "line" || kind === "lines" ? [{ name, kind }] : []));

const isWholeDay = (text: string): boolean => parseDay(text).ok;

type QuestionProps = {
  readonly field: FormField;
  readonly entered: Entered;
  readonly error: string | undefined;
  readonly optional: string;
};

/** A question as it stands on the page: with what was typed, and what is wrong with it. */
export function Question({ field, entered, error, optional }: QuestionProps) {
  const { name, label, hint } = field;
  const common = {
    id: name,
    name,
    label,
    error,
    required: field.optional !== true,
    ...(hint === undefined ? {} : { hint }),
    // under a heading that says so already it is not said again
    ...(field.optional && field.under === undefined ? { note: `(${optional})` } : {}),
  };
  const value = wordIn(entered, name);
  switch (field.kind) {
    case "line": {
      const { type: asked = "text", short = false, inputmode } = field; // words unless said otherwise
      // a browser shows no day that it cannot read: what was typed stays in sight as words
      const type = asked === "date" && value !== "" && !isWholeDay(value) ? "text" : asked;
      const mode = inputmode === undefined ? {} : { inputmode };
      return <TextField {...common} value={value} type={type} short={short} {...mode} />;
    }
    case "lines":
      return <TextArea {...common} value={value} />;
    case "select":
      return <Select {...common} value={value} options={field.options} empty={field.empty} />;
    case "one":
      return <Radios {...common} value={value} options={field.options} />;
    case "many":
      return <Checkboxes {...common} value={entered.get(name) ?? []} options={field.options} />; // none chosen
    case "file":
      return <FileField {...common} accept={field.accept} />;
  }
}
