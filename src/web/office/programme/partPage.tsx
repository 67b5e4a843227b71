import type { Child } from "hono/jsx";
import type { RuleProblem } from "../../../domain/programme/index.ts";
import type { Result } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { problemText } from "../../../texts/index.ts";
import type { Refusal } from "../../../usecases/programme/refusal.ts";
import { type Entered, type FormProblem, seenIn } from "../../form.ts";
import { type FormView, formPage, type ShownForm } from "../../formPage.tsx";
import { typedQuestions } from "../../question.tsx";
import { thatFits, tooLong } from "../../textLength.ts";
import { Theirs } from "../../theirs.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";

type Read<Input> = Result<Input, readonly FormProblem[]>;

/** What is shown of what was typed, or what refuses it. */
export type Looked = { readonly below: Child } | { readonly problems: readonly RuleProblem[] };

/** The name of the button that shows what was typed. */
export const lookName = "bekijken";

/** How an act on a part of a programme is offered; a part that is changed has a version, a new one has none. */
export type PartPage<Data, Input> = {
  readonly load: (visit: OfficeVisit) => Promise<Data>;
  readonly view: (visit: OfficeVisit, data: Data) => FormView;
  readonly start: (data: Data, visit: OfficeVisit) => Entered;
  readonly version: (data: Data) => number | null;
  readonly read: (entered: Entered, visit: OfficeVisit, data: Data) => Read<Input>;
  readonly act: (
    visit: OfficeVisit,
    input: Input,
    data: Data,
    seen: number,
  ) => Promise<Result<unknown, Refusal<unknown>>>;
  /** The question in which a refusal about a field of the part is mended; others stand above the form. */
  readonly fieldOf: Readonly<Record<string, string>>;
  /** The word of the act, where it is another one than saving. */
  readonly done?: string;
  /** What the second button shows under the form, of what was typed; nothing is kept. */
  readonly look?: (visit: OfficeVisit, input: Input, data: Data) => Promise<Looked>;
  /** What stands in place of the form when somebody else took away what it is about; null while that is there. */
  readonly gone?: (visit: OfficeVisit, data: Data) => Pick<ShownForm, "view" | "problems"> | null;
};

/** Returns the view with the version that the form is about, so that nobody writes over what he did not see. */
function versioned(view: FormView, version: number | null, visit: OfficeVisit): FormView {
  const shown = version === null ? "nieuw" : String(version);
  return {
    ...view,
    hidden: { ...view.hidden, versie: shown },
    keep: { version: shown, restored: visit.texts.action.restored },
  };
}

function problemsOf<Data, Input>(
  page: PartPage<Data, Input>,
  visit: OfficeVisit,
  { problems }: Refusal<unknown>,
): readonly FormProblem[] {
  return problems.map(({ code, at }) => {
    const [field, text] = [page.fieldOf[at], problemText(visit.texts, code)];
    return field === undefined ? { text } : { field, text };
  });
}

/** Answers V101: what the other one made of it above the form, everything typed in it, and the version that is now seen. */
async function showTheirs<Data, Input>(
  page: PartPage<Data, Input>,
  visit: OfficeVisit,
  refusal: Refusal<unknown>,
): Promise<Reply> {
  const entered = visit.posted.fields;
  const fresh = await page.load(visit);
  const gone = page.gone?.(visit, fresh);
  if (gone) return formPage(visit, { ...gone, entered }, 409);
  const view = versioned(page.view(visit, fresh), page.version(fresh), visit);
  const theirs = page.start(fresh, visit);
  const above = <Theirs visit={visit} view={view} typed={entered} theirs={theirs} />;
  return formPage(visit, { view, entered, problems: problemsOf(page, visit, refusal), above }, 409);
}

/** Answers the button that shows what was typed: that under the form, or what refuses it. */
function lookedAt<Data, Input>(
  page: PartPage<Data, Input>,
  visit: OfficeVisit,
  view: FormView,
  looked: Looked,
): Promise<Reply> {
  const entered = visit.posted.fields;
  if ("below" in looked) return formPage(visit, { view, entered, problems: [], below: looked.below }, 200);
  const problems = problemsOf(page, visit, { ...looked, current: null });
  return formPage(visit, { view, entered, problems }, 422);
}

/** Returns the two handlers of an act on a part: the form, and what happens when it is sent. Nothing typed is lost. */
export function partPage<Data, Input>(page: PartPage<Data, Input>) {
  const show = async (visit: OfficeVisit): Promise<Reply> => {
    const data = await page.load(visit);
    if (page.gone?.(visit, data)) throw new NotFound();
    const view = versioned(page.view(visit, data), page.version(data), visit);
    return formPage(visit, { view, entered: page.start(data, visit), problems: [] }, 200);
  };
  const take = async (visit: OfficeVisit): Promise<Reply> => {
    const entered = visit.posted.fields;
    const data = await page.load(visit);
    const gone = page.gone?.(visit, data);
    if (gone) return formPage(visit, { ...gone, entered }, 409);
    const seen = page.version(data) === null ? null : seenIn(entered);
    const view = versioned(page.view(visit, data), seen, visit);
    const long = tooLong(entered, typedQuestions(view.fields), visit.texts);
    const read = thatFits(page.read(entered, visit, data), long);
    if (!read.ok) return formPage(visit, { view, entered, problems: read.problem }, 422);
    if (page.look && visit.posted.fields.has(lookName))
      return lookedAt(page, visit, view, await page.look(visit, read.value, data));
    const done = await page.act(visit, read.value, data, seenIn(entered));
    if (done.ok) return seeOther(`${view.back}?gedaan=${page.done ?? "saved"}`); // most acts save
    if (done.problem.current !== null) return showTheirs(page, visit, done.problem);
    return formPage(visit, { view, entered, problems: problemsOf(page, visit, done.problem) }, 422);
  };
  return { show, take } as const;
}
