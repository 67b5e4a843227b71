import { actionStatuses } from "../../../domain/programme/index.ts";
import { NotAllowed } from "../../../domain/shared/thrown.ts";
import type { Texts } from "../../../texts/index.ts";
import { addAction, type NewAction } from "../../../usecases/programme/addAction.ts";
import { readAroundActions } from "../../../usecases/programme/readAction.ts";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { Select } from "../../components/select.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { TextField } from "../../components/textField.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { errorAt, errorsOf, type FieldError, type Filled, said, tooLongIn, typedIn } from "../actForm.tsx";
import {
  AboutFields,
  type Around,
  aboutFieldOf,
  aboutLabels,
  mayHoldUnit,
  typedAbout,
} from "./actionFields.tsx";
import { PlanningFields, planningLabels, typedPlanning } from "./planningFields.tsx";
import { trailTo } from "./programmePlace.ts";
import { NextTimes, RhythmFields, rhythmLabels, showNext } from "./rhythmFields.tsx";
import { typedRhythm } from "./rhythmValues.ts";

type Shown = { readonly visit: OfficeVisit; readonly around: Around };

async function shownIn(visit: OfficeVisit): Promise<Shown> {
  const found = await readAroundActions(visit.house, visit.actor, String(visit.params["programme"]));
  if (found.parts.programme.closedOn !== null) throw new NotAllowed();
  return { visit, around: { ...found, unit: null } };
}

/** The statuses an action may begin with: the others ask for a reason, which is given when the status changes. */
const firstStatuses = actionStatuses.filter((status) => status !== "postponed" && status !== "lapsed");

function Fields({
  shown,
  filled,
  errors,
}: {
  readonly shown: Shown;
  readonly filled: Filled;
  readonly errors: readonly FieldError[];
}) {
  const { visit, around } = shown;
  const { action, programme, common } = visit.texts;
  const errorOf = errorAt(errors);
  return (
    <>
      <AboutFields visit={visit} around={around} may="addAction" filled={filled} errorOf={errorOf} />
      <PlanningFields visit={visit} filled={filled} errorOf={errorOf} />
      <RhythmFields visit={visit} filled={filled} errorOf={errorOf} />
      <TextField
        id="houder"
        name="houder"
        label={action.add.owner}
        note={`(${common.optional})`}
        hint={action.add.ownerHint}
        value={said(filled, "houder")}
        error={errorOf("houder")}
      />
      <Select
        id="stand"
        name="stand"
        label={action.add.status}
        note={`(${common.optional})`}
        value={said(filled, "stand")}
        options={firstStatuses.map((value) => ({ value, text: programme.status[value] }))}
        empty={programme.statusNotStated}
        error={errorOf("stand")}
      />
    </>
  );
}

const labelsIn = (texts: Texts) => ({
  ...aboutLabels(texts),
  ...planningLabels(texts),
  ...rhythmLabels(texts),
  houder: texts.action.add.owner,
  stand: texts.action.add.status,
});

function formPage(shown: Shown, filled: Filled, errors: readonly FieldError[]): Promise<Reply> {
  const { visit, around } = shown;
  const { action, programme: words, common } = visit.texts;
  const { programme } = around.parts;
  const previews = filled[showNext] !== undefined;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  const { title, button } = { title: action.add.title, button: action.add.button };
  const trail = [
    ...trailTo(visit, programme),
    { word: words.actions, href: at(paths.actions, place) },
    { word: title },
  ];
  const children = (
    <div class="eb-main">
      <ErrorSummary title={common.errorSummary} errors={errors} labels={labelsIn(visit.texts)} />
      <Lead kind={programme.title} title={title} />
      <div class="eb-section--close">
        <Form action={visit.path} keep={{ version: "new", restored: action.restored }}>
          <Fields shown={shown} filled={filled} errors={errors} />
          {previews && errors.length === 0 && (
            <NextTimes visit={visit} filled={filled} planning={typedPlanning(filled, visit).planning} />
          )}
          <SubmitRow
            word={button}
            look={{ name: showNext, word: visit.texts.actionRhythm.show }}
            other={{ href: at(paths.actions, place), word: common.cancel }}
          />
        </Form>
      </div>
    </div>
  );
  return officePage(visit, { title, here: "programme", trail, children }, errors.length > 0 ? 422 : 200);
}

export async function showNewAction(visit: OfficeVisit): Promise<Reply> {
  return formPage(await shownIn(visit), {}, []);
}

function newAction({ visit, around }: Shown, filled: Filled): NewAction & { errors: readonly FieldError[] } {
  const { planning, errors } = typedPlanning(filled, visit);
  const { rhythm, errors: unread } = typedRhythm(filled, visit.texts);
  const owner = said(filled, "houder");
  const word = said(filled, "stand");
  return {
    ...typedAbout(filled, around),
    planning,
    owner: owner === "" ? { kind: "notStated" } : { kind: "asWritten", text: owner },
    status: firstStatuses.find((status) => status === word) ?? null, // nothing chosen
    participants: [],
    rhythm,
    rhythmNote: null,
    scope: null,
    priority: null,
    errors: [...errors, ...unread],
  };
}

/** Adds an action and leads to its page. */
export async function takeNewAction(visit: OfficeVisit): Promise<Reply> {
  const shown = await shownIn(visit);
  const filled = typedIn(visit);
  const { errors: periods, ...values } = newAction(shown, filled);
  const text = visit.texts.action.change.unitMissing;
  const errors = [
    ...tooLongIn(visit),
    ...periods,
    ...(mayHoldUnit(visit, "addAction", { unit: values.unit, people: [] })
      ? []
      : [{ field: "onderdeel", text }]),
  ];
  if (errors.length > 0 || filled[showNext] !== undefined) return formPage(shown, filled, errors);
  const programme = shown.around.parts.programme.key;
  const added = await addAction(visit.house, visit.actor, { programme, values });
  const fieldOf = { ...aboutFieldOf, planning: "klaar", status: "stand" };
  if (!added.ok) return formPage(shown, filled, errorsOf(visit, added.problem.problems, fieldOf));
  const place = { municipality: visit.municipality.slug, programme, action: added.value.key };
  return seeOther(at(paths.action, place, { gedaan: "added" }));
}
