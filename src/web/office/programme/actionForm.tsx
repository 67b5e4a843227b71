import type { Child } from "hono/jsx";
import { type Act, mayAct } from "../../../domain/access/index.ts";
import { NotAllowed } from "../../../domain/shared/thrown.ts";
import type { Texts } from "../../../texts/index.ts";
import { type FoundAction, readAction } from "../../../usecases/programme/readAction.ts";
import { ErrorSummary, type Labels } from "../../components/errorSummary.tsx";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { carriedNumber } from "../../form.ts";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, type Route, seeOther } from "../../visit.ts";
import {
  type ErrorOf,
  errorAt,
  errorsOf,
  type FieldError,
  type Filled,
  said,
  type Taken,
  tooLongIn,
  typedIn,
} from "../actForm.tsx";
import { trailTo } from "./programmePlace.ts";
import { SomeoneWasFirst } from "./someoneWasFirst.tsx";

/** An action on the screen of somebody who may act on it. */
export type Shown = { readonly visit: OfficeVisit; readonly found: FoundAction };
export type Seen = { readonly programme: string; readonly key: string; readonly seen: number };

/** One act on an action: where, who may, how the form looks, what it does. */
export type ActionForm = {
  readonly path: string;
  readonly may: Act;
  readonly event: string;
  readonly words: (texts: Texts) => {
    readonly title: string;
    readonly button: string;
    readonly lead?: string;
  };
  /** The fields as the action now is. */
  readonly filled: (shown: Shown) => Filled;
  readonly fields: (shown: Shown, filled: Filled, errorOf: ErrorOf) => Child;
  readonly take: (shown: Shown, filled: Filled, seen: Seen) => Promise<Taken<unknown>>;
  /** What the fields are called, for the summary of what is wrong. */
  readonly labels: (texts: Texts, shown: Shown) => Labels;
  /** Which field mends what a rule is about. */
  readonly fieldOf: Readonly<Record<string, string>>;
  /** A second button that shows what the typed text comes down to and saves nothing. */
  readonly preview?: {
    readonly name: string;
    readonly word: (texts: Texts) => string;
    readonly errors: (shown: Shown, filled: Filled) => readonly FieldError[];
    readonly show: (shown: Shown, filled: Filled) => Child;
  };
  /** What somebody else did meanwhile that is not a change of the action itself. */
  readonly theirs?: (shown: Shown, filled: Filled) => readonly string[];
};

export const placeOf = ({ visit, found }: Shown) => ({
  municipality: visit.municipality.slug,
  programme: found.parts.programme.key,
  action: found.action.key,
});

const isPreview = ({ preview }: ActionForm, filled: Filled): boolean =>
  preview !== undefined && filled[preview.name] !== undefined;

type State = {
  readonly filled: Filled;
  readonly errors: readonly FieldError[];
  readonly status: 200 | 409 | 422;
  /** With 409: the version that was seen. */
  readonly since?: number;
};

/** Who was refused still looks at what stood there: only after somebody else's change was told is the new version seen. */
const versionSeen = ({ action }: FoundAction, { filled, status }: State): string =>
  (status === 409 ? "" : said(filled, "versie")) || String(action.version); // a form that is opened carries none yet

function formPage(form: ActionForm, shown: Shown, state: State): Promise<Reply> {
  const { visit, found } = shown;
  const { programme: words, common, action: texts } = visit.texts;
  const { title, button, lead } = form.words(visit.texts);
  const place = placeOf(shown);
  const version = versionSeen(found, state);
  const look = form.preview
    ? { look: { name: form.preview.name, word: form.preview.word(visit.texts) } }
    : {};
  const children = (
    <div class="eb-main">
      <ErrorSummary
        title={common.errorSummary}
        errors={state.errors}
        labels={form.labels(visit.texts, shown)}
      />
      <Lead
        kind={`${words.actionKind(found.action.key)}, ${found.action.title}`}
        title={title}
        {...(lead ? { status: [lead] } : {})}
      />
      {state.since !== undefined && (
        <SomeoneWasFirst
          shown={shown}
          since={state.since}
          {...(form.theirs ? { theirs: form.theirs(shown, state.filled) } : {})}
        />
      )}
      <div class="eb-section--close">
        <Form action={visit.path} hidden={{ versie: version }} keep={{ version, restored: texts.restored }}>
          {form.fields(shown, state.filled, errorAt(state.errors))}
          {isPreview(form, state.filled) && state.status === 200 && form.preview?.show(shown, state.filled)}
          <SubmitRow word={button} {...look} other={{ href: at(paths.action, place), word: common.cancel }} />
        </Form>
      </div>
    </div>
  );
  const trail = [
    ...trailTo(visit, found.parts.programme),
    { word: words.actionKind(found.action.key), href: at(paths.action, place) },
    { word: title },
  ];
  return officePage(visit, { title, here: "programme", trail, children }, state.status);
}

async function shownIn(form: ActionForm, visit: OfficeVisit): Promise<Shown> {
  const { programme, action } = visit.params;
  const found = await readAction(visit.house, visit.actor, String(programme), String(action));
  if (!mayAct(visit.actor, form.may, found.subject)) throw new NotAllowed();
  return { visit, found };
}

async function showForm(form: ActionForm, visit: OfficeVisit): Promise<Reply> {
  const shown = await shownIn(form, visit);
  // what is sent after it was closed is refused where it stands, so that nothing typed is lost
  if (shown.found.parts.programme.closedOn !== null) throw new NotAllowed();
  return formPage(form, shown, { filled: form.filled(shown), errors: [], status: 200 });
}

async function takeForm(form: ActionForm, visit: OfficeVisit): Promise<Reply> {
  const shown = await shownIn(form, visit);
  const filled = typedIn(visit);
  const long = tooLongIn(visit);
  if (long.length > 0) return formPage(form, shown, { filled, errors: long, status: 422 });
  if (form.preview && isPreview(form, filled)) {
    const errors = form.preview.errors(shown, filled);
    return formPage(form, shown, { filled, errors, status: errors.length > 0 ? 422 : 200 });
  }
  const { programme, action } = placeOf(shown);
  const seen = { programme, key: action, seen: carriedNumber(said(filled, "versie")) };
  const taken = await form.take(shown, filled, seen);
  if (taken.ok) return seeOther(at(paths.action, placeOf(shown), { gedaan: "saved" }));
  const { problem } = taken;
  if (problem.kind === "unfit") return formPage(form, shown, { filled, errors: problem.errors, status: 422 });
  if (problem.current === null)
    return formPage(form, shown, {
      filled,
      errors: errorsOf(visit, problem.problems, form.fieldOf),
      status: 422,
    });
  const fresh = await shownIn(form, visit);
  return formPage(form, fresh, { filled, errors: [], status: 409, since: seen.seen });
}

/** Returns the two lines of the map of the site for an act on an action. */
export const routesOf = (form: ActionForm): readonly Route[] => [
  {
    get: form.path,
    handler: (visit) => showForm(form, visit),
    may: form.may,
    audit: { none: "a form, nothing changes yet" },
  },
  { post: form.path, handler: (visit) => takeForm(form, visit), may: form.may, audit: form.event },
];
