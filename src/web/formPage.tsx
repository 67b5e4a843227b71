import type { Child } from "hono/jsx";
import { parseDay } from "../domain/shared/day.ts";
import { Checkboxes } from "./components/checkboxes.tsx";
import type { ChoiceOption } from "./components/choice.tsx";
import { ErrorSummary } from "./components/errorSummary.tsx";
import { FileField } from "./components/fileField.tsx";
import { Form } from "./components/form.tsx";
import { Lead } from "./components/lead.tsx";
import { Radios } from "./components/radios.tsx";
import { Select } from "./components/select.tsx";
import { SubmitRow } from "./components/submitRow.tsx";
import { TextArea } from "./components/textArea.tsx";
import { TextField } from "./components/textField.tsx";
import type { Crumb } from "./components/trail.tsx";
import { type Entered, type FormProblem, wordIn } from "./form.ts";
import { type MenuWord, officePage } from "./shell.tsx";
import type { OfficeVisit } from "./visit.ts";

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  /** May stay empty. */
  readonly optional?: boolean;
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

/** A page that does one act: what it is called, what it asks, what its button says and where it leads back to. */
export type FormView = {
  readonly title: string;
  readonly here: MenuWord;
  readonly trail: readonly Crumb[];
  /** What the act is about, above the title. */
  readonly kind?: string;
  readonly lead?: string;
  readonly fields: readonly FormField[];
  readonly consequence?: string;
  /** The word of a second button, which shows what was typed before anything is kept. */
  readonly look?: string;
  readonly back: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Keeps unsent text in the tab of the browser. */
  readonly keep?: { readonly version: string; readonly restored: string };
};

const isWholeDay = (text: string): boolean => parseDay(text).ok;

type QuestionProps = {
  readonly field: FormField;
  readonly entered: Entered;
  readonly error: string | undefined;
  readonly optional: string;
};

function Question({ field, entered, error, optional }: QuestionProps) {
  const { name, label, hint } = field;
  const common = {
    id: name,
    name,
    label,
    error,
    required: field.optional !== true,
    ...(hint === undefined ? {} : { hint }),
    ...(field.optional ? { note: `(${optional})` } : {}),
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

export type ShownForm = {
  readonly view: FormView;
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
  /** What must be read before the form, such as what somebody else changed. */
  readonly above?: Child;
  /** What the answers lead to, after the form. */
  readonly below?: Child;
};

function Questions({ visit, form }: { readonly visit: OfficeVisit; readonly form: ShownForm }) {
  const { view, entered, problems } = form;
  const { common } = visit.texts;
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <Form
      action={visit.path}
      files={view.fields.some(({ kind }) => kind === "file")}
      {...(view.hidden ? { hidden: view.hidden } : {})}
      {...(view.keep ? { keep: view.keep } : {})}
    >
      {view.fields.map((field) => (
        <Question field={field} entered={entered} error={errorOf(field.name)} optional={common.optional} />
      ))}
      <SubmitRow
        word={view.title}
        {...(view.consequence === undefined ? {} : { consequence: view.consequence })}
        {...(view.look === undefined ? {} : { look: { word: view.look } })}
        other={{ href: view.back, word: common.cancel }}
      />
    </Form>
  );
}

/** Answers with the page of a form: its title, what is wrong, what it asks, and everything that was typed. */
export function formPage(visit: OfficeVisit, form: ShownForm, status: 200 | 409 | 422) {
  const { view, problems, above, below } = form;
  const opening = view.lead === undefined ? {} : { status: [view.lead] };
  return officePage(
    visit,
    {
      title: view.title,
      here: view.here,
      trail: [...view.trail, { word: view.title }],
      children: (
        <>
          <Lead {...(view.kind ? { kind: view.kind } : {})} title={view.title} {...opening} />
          <div class="eb-main eb-section--close">
            <ErrorSummary title={visit.texts.common.errorSummary} errors={problems} />
            {above}
            <Questions visit={visit} form={form} />
          </div>
          {below}
        </>
      ),
    },
    status,
  );
}
