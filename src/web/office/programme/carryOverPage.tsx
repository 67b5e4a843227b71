import { problemText } from "../../../texts/index.ts";
import { carryOverActions } from "../../../usecases/programme/carryOverActions.ts";
import { type CarryOverView, readCarryOver } from "../../../usecases/programme/readCarryOver.ts";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Lead } from "../../components/lead.tsx";
import type { FormProblem } from "../../form.ts";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { FromWhere, WaysOn } from "./carryOverFrom.tsx";
import { ChooseForm, comesAlong, StaysBehind } from "./carryOverParts.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

const load = (visit: OfficeVisit, from: string | null): Promise<CarryOverView> =>
  readCarryOver(visit.house, visit.actor, programmeIn(visit), from);

function statusOf({ texts }: OfficeVisit, { programme, from }: CarryOverView): string {
  const { carryOver: words } = texts;
  if (programme.closedOn !== null) return words.closedLead;
  return from === null ? words.chooseLead : words.lead(from.title);
}

type State = {
  readonly chosen: readonly string[];
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

function carryOverPage(visit: OfficeVisit, found: CarryOverView, state: State): Promise<Reply> {
  const { carryOver: words, common, programme: base } = visit.texts;
  const { programme } = found;
  const shown = { visit, found };
  const error = state.problems.find(({ field }) => field === "actie")?.text;
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={[statusOf(visit, found)]} />
      {state.problems.length > 0 && (
        <div class="eb-main eb-section--close">
          <ErrorSummary
            title={common.errorSummary}
            errors={state.problems}
            labels={{ actie: words.question(comesAlong(found).length) }}
          />
        </div>
      )}
      {programme.closedOn === null && (
        <>
          <div class="eb-main eb-section--close">
            <FromWhere {...shown} />
            <ChooseForm shown={shown} chosen={state.chosen} error={error} />
          </div>
          <StaysBehind {...shown} />
        </>
      )}
      <WaysOn {...shown} />
    </>
  );
  const trail = [
    ...trailTo(visit, programme),
    { word: base.actions, href: within(visit, programme, paths.actions) },
    { word: words.title },
  ];
  return officePage(visit, { title: words.title, here: "programme", trail, children }, state.status);
}

/** Shows what another programme leaves unfinished, all of it ticked. */
export async function showCarryOver(visit: OfficeVisit): Promise<Reply> {
  const found = await load(visit, visit.query.get("uit") || null);
  const chosen = comesAlong(found).map(({ action }) => action.key);
  return carryOverPage(visit, found, { chosen, problems: [], status: 200 });
}

/** Takes the chosen actions along; where one of them no longer can, the page says why and the ticks stay. */
export async function takeCarryOver(visit: OfficeVisit): Promise<Reply> {
  const { fields } = visit.posted;
  const chosen = fields.get("actie") ?? []; // nothing ticked
  const found = await load(visit, fields.get("uit")?.[0] || null);
  const { programme, from } = found;
  if (from === null || chosen.length === 0) {
    const text = visit.texts.carryOver.chooseOne;
    const problem = comesAlong(found).length === 0 ? { text } : { field: "actie", text }; // no actions: no field
    return carryOverPage(visit, found, { chosen, problems: [problem], status: 422 });
  }
  const input = { from: from.key, to: programme.key, keys: chosen };
  const done = await carryOverActions(visit.house, visit.actor, input);
  if (!done.ok) {
    const problems = done.problem.problems.map(({ code }) => ({ text: problemText(visit.texts, code) }));
    const late = done.problem.problems.some(({ code }) => code === "V101");
    return carryOverPage(visit, found, { chosen, problems, status: late ? 409 : 422 });
  }
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  return seeOther(at(paths.actions, place, { gedaan: "carriedOver" }));
}
