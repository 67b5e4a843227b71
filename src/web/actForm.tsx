import type { Result } from "../domain/shared/result.ts";
import { problemText } from "../texts/index.ts";
import { type Entered, type FormProblem, wordIn } from "./form.ts";
import { type FormView, formPage, type ShownForm } from "./formPage.tsx";
import { typedQuestions } from "./question.tsx";
import { thatFits, tooLong } from "./textLength.ts";
import { Theirs } from "./theirs.tsx";
import type { OfficeVisit, Reply } from "./visit.ts";

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

/** Returns the view with the version that was seen, so that mending something else never writes over somebody. */
const asSeen = (view: FormView, entered: Entered): FormView =>
  view.hidden?.["versie"] === undefined
    ? view
    : { ...view, hidden: { ...view.hidden, versie: wordIn(entered, "versie") } };

/** Returns the form after somebody else was first: what stands there now above it, everything typed in it. */
async function withTheirs<Data, Input, Problem extends string>(
  page: ActPage<Data, Input, Problem>,
  visit: OfficeVisit,
): Promise<Pick<ShownForm, "view" | "entered" | "above">> {
  const entered = visit.posted.fields;
  const fresh = await page.load(visit);
  const view = page.view(visit, fresh);
  const theirs = page.start(fresh, visit);
  if (view.hidden?.["versie"] === undefined) return { view, entered };
  return { view, entered, above: <Theirs visit={visit} view={view} typed={entered} theirs={theirs} /> };
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
    const view = asSeen(page.view(visit, data), entered);
    const long = tooLong(entered, typedQuestions(view.fields), visit.texts);
    const read = thatFits(page.read(entered, visit, data), long);
    if (!read.ok) return formPage(visit, { view, entered, problems: read.problem }, 422);
    const done = await page.act(visit, read.value);
    if (done.ok) return { kind: "seeOther", to: `${view.back}?gedaan=saved` };
    const field = page.fieldOf[done.problem];
    const text = problemText(visit.texts, done.problem);
    const problems = [field === undefined ? { text } : { field, text }];
    if (done.problem !== "V101") return formPage(visit, { view, entered, problems }, 422);
    return formPage(visit, { ...(await withTheirs(page, visit)), problems }, 409);
  };
  return { show, take } as const;
}
