import type { Child } from "hono/jsx";
import { type Action, reschedule } from "../../../domain/programme/index.ts";
import { problemText } from "../../../texts/index.ts";
import { readActions } from "../../../usecases/programme/readAction.ts";
import { rescheduleActions } from "../../../usecases/programme/rescheduleActions.ts";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { errorAt, type FieldError, said } from "../actForm.tsx";
import { trailTo } from "./programmePlace.ts";
import { asksTogether, chosenTogether } from "./rescheduleChoice.tsx";
import { type Asked, actionWord, askedIn, RescheduleFields, rescheduleLabels } from "./rescheduleFields.tsx";
import { ReschedulePreview, type Shown } from "./reschedulePreview.tsx";

async function shownIn(visit: OfficeVisit): Promise<Shown> {
  return { visit, found: await readActions(visit.house, visit.actor, String(visit.params["programme"])) };
}

function pageWith({ visit, found }: Shown, children: Child, status: 200 | 409 | 422): Promise<Reply> {
  const { reschedule: words, programme: texts } = visit.texts;
  const { programme } = found.parts;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  const trail = [
    ...trailTo(visit, programme),
    { word: texts.actions, href: at(paths.actions, place) },
    { word: words.title },
  ];
  return officePage(visit, { title: words.title, here: "programme", trail, children }, status);
}

/** Only what goes on and is planned can be moved. */
const movable = ({ status, planning }: Action): boolean =>
  status !== "done" && status !== "lapsed" && (planning.start !== null || planning.end !== null);

type State = Pick<Asked, "filled" | "errors"> & { readonly chosen: readonly string[] };

function formPage(shown: Shown, { filled, errors, chosen }: State, status: 200 | 409 | 422): Promise<Reply> {
  const { visit, found } = shown;
  const { reschedule: words, common, action } = visit.texts;
  const children = (
    <div class="eb-main">
      <ErrorSummary title={common.errorSummary} errors={errors} labels={rescheduleLabels(visit.texts)} />
      <Lead kind={found.parts.programme.title} title={words.title} status={[words.lead]} />
      <div class="eb-section--close">
        <Form action={visit.path} keep={{ version: "new", restored: action.restored }}>
          <RescheduleFields
            visit={visit}
            actions={found.actions.filter(movable)}
            themes={found.parts.themes}
            units={found.units}
            filled={filled}
            chosen={chosen}
            errorOf={errorAt(errors)}
          />
          <SubmitRow word={words.look} />
        </Form>
      </div>
    </div>
  );
  return pageWith(shown, children, status);
}

export const showReschedule = async (visit: OfficeVisit): Promise<Reply> =>
  formPage(await shownIn(visit), { filled: {}, errors: [], chosen: [] }, 200);

/** Returns the problems of a rescheduling in words; the place of a problem is the key of an action. */
function problemsOf(
  { visit, found }: Shown,
  problems: readonly { code: string; at: string }[],
): readonly FieldError[] {
  const { reschedule: words } = visit.texts;
  return problems.map(({ code, at: key }) => {
    const title = found.actions.find((action) => action.key === key)?.title ?? key; // gone meanwhile
    if (code === "V101") return { field: "actie", text: words.first(title) };
    if (code === "D103") return { field: "actie", text: words.backwards(title) };
    return { text: problemText(visit.texts, code) };
  });
}

/** Ticks the actions that have something in common beside those ticked already; nothing moves. */
function tickTogether(shown: Shown, { filled, chosen }: Asked): Promise<Reply> {
  const open = shown.found.actions.filter(movable);
  const { found, errors } = chosenTogether(filled, open, shown.visit);
  const before = new Set(chosen.map(({ key }) => key));
  const ticked = open.filter((action) => before.has(action.key) || found.includes(action));
  return formPage(shown, { filled, errors, chosen: ticked.map(actionWord) }, errors.length > 0 ? 422 : 200);
}

/** First shows what would move; the second time, with what was shown, moves it. */
export async function takeReschedule(visit: OfficeVisit): Promise<Reply> {
  const shown = await shownIn(visit);
  const asked = askedIn(visit);
  const { shift, because, filled } = asked;
  if (asksTogether(filled)) return tickTogether(shown, asked);
  const keys = new Set(asked.chosen.map(({ key }) => key));
  const actions = shown.found.actions.filter(({ key }) => keys.has(key));
  const again = (errors: readonly FieldError[], status: 409 | 422) =>
    formPage(shown, { filled, errors, chosen: actions.map(actionWord) }, status);
  if (asked.errors.length > 0 || shift === null) return again(asked.errors, 422);
  const programme = shown.found.parts.programme.key;
  if (said(filled, "stap") !== "bewaren") {
    const planned = reschedule(actions, shift, because);
    if (!planned.ok)
      return again(
        problemsOf(
          shown,
          planned.problem.map(({ key, code }) => ({ code, at: key })),
        ),
        422,
      );
    return pageWith(
      shown,
      <>
        <Lead title={visit.texts.reschedule.title} />
        <ReschedulePreview shown={shown} asked={asked} planned={planned.value} />
      </>,
      200,
    );
  }
  const kept = await rescheduleActions(visit.house, visit.actor, {
    programme,
    actions: asked.chosen,
    shift,
    because,
  });
  if (!kept.ok) {
    const { problems } = kept.problem;
    return again(problemsOf(shown, problems), problems.some(({ code }) => code === "V101") ? 409 : 422);
  }
  return seeOther(
    at(paths.actions, { municipality: visit.municipality.slug, programme }, { gedaan: "saved" }),
  );
}
