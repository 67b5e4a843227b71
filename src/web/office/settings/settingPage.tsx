import type { Child } from "hono/jsx";
import type { SettingName } from "../../../domain/organisation/index.ts";
import type { Result } from "../../../domain/shared/result.ts";
import { problemText } from "../../../texts/index.ts";
import { type Entered, type FormProblem, seenIn } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { typedQuestions } from "../../question.tsx";
import { thatFits, tooLong } from "../../textLength.ts";
import { Theirs } from "../../theirs.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { type SettingsNow, settingsCrumb, settingsNow, versionOf } from "./settingsNow.ts";

/** How one setting is changed: what is asked, how it is read and kept, and how a refusal reads. */
export type SettingPage<Input, Problem> = {
  readonly name: SettingName;
  readonly view: (
    visit: OfficeVisit,
    settings: SettingsNow,
    entered: Entered,
  ) => Omit<FormView, "here" | "trail" | "back" | "hidden">;
  readonly start: (settings: SettingsNow, visit: OfficeVisit) => Entered;
  readonly read: (
    entered: Entered,
    visit: OfficeVisit,
    settings: SettingsNow,
  ) => Result<Input, readonly FormProblem[]>;
  readonly act: (
    visit: OfficeVisit,
    input: Input,
    seen: number,
  ) => Promise<Result<unknown, Problem | "V101">>;
  readonly problems: (problem: Problem, visit: OfficeVisit) => readonly FormProblem[];
};

/** Returns how a refusal with a code reads, at the field in which it is mended. */
export const codeAt =
  <Code extends string>(fieldOf: Readonly<Record<Code, string>>) =>
  (code: Code, visit: OfficeVisit): readonly FormProblem[] => [
    { field: fieldOf[code], text: problemText(visit.texts, code) },
  ];

/** What a form of a setting shows besides what stands in it. */
type Shown = {
  readonly settings: SettingsNow;
  readonly entered: Entered;
  readonly seen: number;
  readonly problems: readonly FormProblem[];
  readonly above?: Child;
  readonly below?: Child;
};

/** Answers with the form of a setting. */
export function settingForm<Input, Problem>(
  page: SettingPage<Input, Problem>,
  visit: OfficeVisit,
  shown: Shown,
  status: 200 | 409 | 422,
): Promise<Reply> {
  const { entered, problems, above, below } = shown;
  const view = placed(page, visit, shown);
  const around = { ...(above ? { above } : {}), ...(below ? { below } : {}) };
  return formPage(visit, { view, entered, problems, ...around }, status);
}

function placed<Input, Problem>(
  page: SettingPage<Input, Problem>,
  visit: OfficeVisit,
  { settings, seen, entered }: Pick<Shown, "settings" | "seen" | "entered">,
): FormView {
  return {
    ...page.view(visit, settings, entered),
    here: "settings",
    trail: [settingsCrumb(visit)],
    back: to(visit, paths.settings),
    hidden: { versie: String(seen) },
  };
}

/** Answers V101: what somebody else chose above the form, and everything typed in it. */
async function showTheirs<Input, Problem>(
  page: SettingPage<Input, Problem>,
  visit: OfficeVisit,
  entered: Entered,
): Promise<Reply> {
  const settings = await settingsNow(visit);
  const seen = versionOf(settings, page.name);
  const view = placed(page, visit, { settings, seen, entered });
  const theirs = page.start(settings, visit);
  const above = <Theirs visit={visit} view={view} typed={entered} theirs={theirs} />;
  const problems = [{ text: problemText(visit.texts, "V101") }];
  return settingForm(page, visit, { settings, entered, seen, problems, above }, 409);
}

/** Returns the two handlers of a setting: its form, and what happens when it is sent. Nothing typed is lost. */
export function settingPage<Input, Problem>(page: SettingPage<Input, Problem>) {
  const show = async (visit: OfficeVisit): Promise<Reply> => {
    const settings = await settingsNow(visit);
    const [entered, seen] = [page.start(settings, visit), versionOf(settings, page.name)];
    return settingForm(page, visit, { settings, entered, seen, problems: [] }, 200);
  };
  const take = async (visit: OfficeVisit): Promise<Reply> => {
    const entered = visit.posted.fields;
    const [settings, seen] = [await settingsNow(visit), seenIn(entered)];
    const again = (problems: readonly FormProblem[]) =>
      settingForm(page, visit, { settings, entered, seen, problems }, 422);
    const { fields } = placed(page, visit, { settings, seen, entered });
    const long = tooLong(entered, typedQuestions(fields), visit.texts);
    const read = thatFits(page.read(entered, visit, settings), long);
    if (!read.ok) return again(read.problem);
    const done = await page.act(visit, read.value, seen);
    if (done.ok) return seeOther(`${to(visit, paths.settings)}?gedaan=saved`);
    return done.problem === "V101"
      ? showTheirs(page, visit, entered)
      : again(page.problems(done.problem, visit));
  };
  return { show, take } as const;
}
