import type { RuleProblem } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { problemText } from "../../texts/index.ts";
import { tooLong } from "../textLength.ts";
import type { OfficeVisit } from "../visit.ts";

/** What stands in the fields of a form, by name. */
export type Filled = Readonly<Record<string, string>>;
export type FieldError = { readonly field?: string; readonly text: string };
export type ErrorOf = (field: string) => string | undefined;

/** Why an act is refused: by the form itself, or by the rules of the office. */
export type Unfit = { readonly kind: "unfit"; readonly errors: readonly FieldError[] };
export type Refused<Part> = {
  readonly kind?: undefined;
  readonly problems: readonly RuleProblem[];
  readonly current: Part | null;
};
export type Taken<Part> = Result<unknown, Unfit | Refused<Part>>;

/** Returns what somebody typed, without spaces around it. */
export const typedIn = (visit: OfficeVisit): Filled =>
  Object.fromEntries([...visit.posted.fields].map(([name, values]) => [name, values[0]?.trim() ?? ""])); // a name has a value

/** The questions of the forms of actions that ask for more than a line. */
const textNames = new Set(["antwoord", "maat", "reactie", "reden", "resultaat", "verteld", "voorrang"]);

/** Returns the refusal of every answer that is too long to keep. */
export const tooLongIn = (visit: OfficeVisit): readonly FieldError[] => {
  const { fields } = visit.posted;
  const questions = [...fields.keys()].map(
    (name) => ({ name, kind: textNames.has(name) ? "lines" : "line" }) as const,
  );
  return tooLong(fields, questions, visit.texts);
};

/** Returns what stands in one field; a field that was not sent is empty. */
export const said = (filled: Filled, name: string): string => filled[name] ?? "";

/** Returns what stands in one field, or null where it says nothing. */
export const saidOrNull = (filled: Filled, name: string): string | null => said(filled, name) || null; // an empty field says nothing

/** Returns the refusal of a form by itself. */
export const unfit = (...errors: readonly FieldError[]) =>
  ({ ok: false, problem: { kind: "unfit", errors } }) as const;

/** Returns the sentences of the rules that refuse, each at the field that mends it. */
export const errorsOf = (
  visit: OfficeVisit,
  problems: readonly RuleProblem[],
  fieldOf: Readonly<Record<string, string>>,
): readonly FieldError[] =>
  problems.map(({ code, at }) => {
    const field = fieldOf[at];
    return { text: problemText(visit.texts, code), ...(field === undefined ? {} : { field }) };
  });

/** Returns what each field of a form carries: its name, what it is called, what was typed and what is wrong with it. */
export const fieldsOf =
  <Name extends string>(labels: Readonly<Record<Name, string>>, filled: Filled, errorOf: ErrorOf) =>
  (name: Name) => ({
    id: name,
    name,
    label: labels[name],
    value: said(filled, name),
    error: errorOf(name),
  });

/** Returns how a field asks for its error. */
export const errorAt =
  (errors: readonly FieldError[]): ErrorOf =>
  (field) =>
    errors.find((error) => error.field === field)?.text;
