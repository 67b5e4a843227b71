import type { Result } from "../domain/shared/result.ts";
import { problemText } from "../texts/index.ts";
import { Checkboxes } from "./components/checkboxes.tsx";
import type { ChoiceOption } from "./components/choice.tsx";
import { ErrorSummary } from "./components/errorSummary.tsx";
import { Form } from "./components/form.tsx";
import { Lead } from "./components/lead.tsx";
import { Select } from "./components/select.tsx";
import { SubmitRow } from "./components/submitRow.tsx";
import { TextArea } from "./components/textArea.tsx";
import { TextField } from "./components/textField.tsx";
import type { Crumb } from "./components/trail.tsx";
import { type Entered, type FormProblem, wordIn } from "./form.ts";
import { type MenuWord, officePage } from "./shell.tsx";
import type { OfficeVisit, Reply } from "./visit.ts";

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May stay empty. */
  readonly optional?: boolean;
};

/** One question of a form. */
export type FormField = Asked &
  (
    | { readonly kind: "line"; readonly type?: "email" | "date"; readonly short?: boolean }
    | { readonly kind: "lines" }
    | { readonly kind: "select"; readonly options: readonly ChoiceOption[]; readonly empty: string }
    | { readonly kind: "many"; readonly options: readonly ChoiceOption[] }
  );

/** A page that does one act: what it is called, what it asks, what its button says and where it leads back to. */
export type FormView = {
  readonly title: string;
  readonly here: MenuWord;
  readonly trail: readonly Crumb[];
  readonly lead?: string;
  readonly fields: readonly FormField[];
  readonly consequence?: string;
  readonly back: string;
  readonly hidden?: Readonly<Record<string, string>>;
};

/** How one act is offered: what it needs, what it asks, how the answer is read, done and answered. */
export type ActPage<Data, Input, Problem extends string> = {
  readonly load: (visit: OfficeVisit) => Promise<Data>;
  readonly view: (visit: OfficeVisit, data: Data) => FormView;
  readonly start: (data: Data, visit: OfficeVisit) => Entered;
  readonly read: (entered: Entered, visit: OfficeVisit, data: Data) => Result<Input, readonly FormProblem[]>;
  readonly act: (visit: OfficeVisit, input: Input) => Promise<Result<unknown, Problem>>;
  /** The field in which a refusal is mended; others stand above the form. */
  readonly fieldOf: Readonly<Partial<Record<Problem, string>>>;
};

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
    case "line":
      return <TextField {...common} value={value} type={field.type ?? "text"} short={field.short === true} />; // words unless said otherwise
    case "lines":
      return <TextArea {...common} value={value} />;
    case "select":
      return <Select {...common} value={value} options={field.options} empty={field.empty} />;
    case "many":
      return <Checkboxes {...common} value={entered.get(name) ?? []} options={field.options} />; // none chosen
  }
}

type Shown = {
  readonly view: FormView;
  readonly entered: Entered;
  readonly problems: readonly FormProblem[];
};

function formPage(visit: OfficeVisit, { view, entered, problems }: Shown, status: 200 | 409 | 422) {
  const { common } = visit.texts;
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return officePage(
    visit,
    {
      title: view.title,
      here: view.here,
      trail: [...view.trail, { word: view.title }],
      children: (
        <>
          <Lead title={view.title} {...(view.lead === undefined ? {} : { status: [view.lead] })} />
          <div class="eb-main eb-section--close">
            <ErrorSummary title={common.errorSummary} errors={problems} />
            <Form action={visit.path} {...(view.hidden ? { hidden: view.hidden } : {})}>
              {view.fields.map((field) => (
                <Question
                  field={field}
                  entered={entered}
                  error={errorOf(field.name)}
                  optional={common.optional}
                />
              ))}
              <SubmitRow
                word={view.title}
                {...(view.consequence === undefined ? {} : { consequence: view.consequence })}
                other={{ href: view.back, word: common.cancel }}
              />
            </Form>
          </div>
        </>
      ),
    },
    status,
  );
}

/** Returns the two handlers of an act: the form, and what happens when it is sent. Nothing typed is lost by a refusal. */
export function actPage<Data, Input, Problem extends string>(page: ActPage<Data, Input, Problem>) {
  const show = async (visit: OfficeVisit): Promise<Reply> => {
    const data = await page.load(visit);
    const shown = { view: page.view(visit, data), entered: page.start(data, visit), problems: [] };
    return formPage(visit, shown, 200);
  };
  const take = async (visit: OfficeVisit): Promise<Reply> => {
    const entered = visit.posted.fields;
    const data = await page.load(visit);
    const view = page.view(visit, data);
    const read = page.read(entered, visit, data);
    if (!read.ok) return formPage(visit, { view, entered, problems: read.problem }, 422);
    const done = await page.act(visit, read.value);
    if (done.ok) return { kind: "seeOther", to: `${view.back}?gedaan=saved` };
    const field = page.fieldOf[done.problem];
    const text = problemText(visit.texts, done.problem);
    const problems = [field === undefined ? { text } : { field, text }];
    return formPage(visit, { view, entered, problems }, done.problem === "V101" ? 409 : 422);
  };
  return { show, take } as const;
}
