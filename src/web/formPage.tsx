import type { Child } from "hono/jsx";
import { ErrorSummary } from "./components/errorSummary.tsx";
import { Folded } from "./components/folded.tsx";
import { Form } from "./components/form.tsx";
import { Lead } from "./components/lead.tsx";
import { SubmitRow } from "./components/submitRow.tsx";
import type { Crumb } from "./components/trail.tsx";
import { type Entered, type FormProblem, wordIn } from "./form.ts";
import { type FormField, Question } from "./question.tsx";
import { type MenuWord, officePage } from "./shell.tsx";
import type { OfficeVisit } from "./visit.ts";

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
  /** The name under which that button sends the form, so that nothing typed stands in the address. */
  readonly lookName?: string;
  readonly back: string;
  /** Where the form is sent, when that is not the address it stands at. */
  readonly action?: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Keeps unsent text in the tab of the browser. */
  readonly keep?: { readonly version: string; readonly restored: string };
};

export type ShownForm = {
  readonly view: FormView;
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
  /** What must be read before the form, such as what somebody else changed. */
  readonly above?: Child;
  /** What the answers lead to, after the form. */
  readonly below?: Child;
};

/** Returns the questions with those that follow each other under one heading together. */
function inParts(fields: readonly FormField[]) {
  const parts: { readonly under: string | undefined; readonly fields: FormField[] }[] = [];
  for (const field of fields) {
    const last = parts.at(-1);
    if (last !== undefined && last.under === field.under) last.fields.push(field);
    else parts.push({ under: field.under, fields: [field] });
  }
  return parts;
}

const lookOf = ({ look, lookName }: FormView) =>
  look === undefined ? {} : { look: { word: look, ...(lookName === undefined ? {} : { name: lookName }) } };

function Questions({ visit, form }: { readonly visit: OfficeVisit; readonly form: ShownForm }) {
  const { view, entered, problems } = form;
  const { common } = visit.texts;
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <Form
      action={view.action ?? visit.path}
      files={view.fields.some(({ kind }) => kind === "file")}
      {...(view.hidden ? { hidden: view.hidden } : {})}
      {...(view.keep ? { keep: view.keep } : {})}
    >
      {inParts(view.fields).map(({ under, fields }) => {
        const questions = fields.map((field) => (
          <Question field={field} entered={entered} error={errorOf(field.name)} optional={common.optional} />
        ));
        if (under === undefined) return questions;
        const open = fields.some(({ name }) => wordIn(entered, name) !== "" || errorOf(name) !== undefined);
        return <Folded {...{ title: under, note: `(${common.optional})`, open }}>{questions}</Folded>;
      })}
      <SubmitRow
        word={view.title}
        {...(view.consequence === undefined ? {} : { consequence: view.consequence })}
        {...lookOf(view)}
        other={{ href: view.back, word: common.cancel }}
      />
    </Form>
  );
}

/** Returns problems in the order of the questions, after those of the whole form. */
const inOrder = ({ fields }: FormView, problems: readonly FormProblem[]): readonly FormProblem[] => {
  const places = new Map(fields.map(({ name }, at) => [name, at + 1]));
  const placeOf = ({ field }: FormProblem) => (field === undefined ? 0 : places.get(field)) ?? 0; // of the whole form
  return problems.toSorted((one, other) => placeOf(one) - placeOf(other));
};

/** Answers with the page of a form: its title, what is wrong, what it asks, and everything that was typed. */
export function formPage(visit: OfficeVisit, form: ShownForm, status: 200 | 409 | 422) {
  const { view, problems, above, below } = form;
  const labels = Object.fromEntries(view.fields.map(({ name, label }) => [name, label]));
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
            <ErrorSummary
              title={visit.texts.common.errorSummary}
              errors={inOrder(view, problems)}
              labels={labels}
            />
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
