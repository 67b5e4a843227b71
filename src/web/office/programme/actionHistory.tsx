import { slipOf } from "../../../domain/programme/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { ActionVersion } from "../../../usecases/programme/readAction.ts";
import { TimeBar } from "../../charts/timeBar.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Log, type LogEntry } from "../../components/log.tsx";
import { authorName } from "../../personWords.ts";
import { changeLines } from "./actionChanges.ts";
import type { Shown } from "./actionForm.tsx";
import { decisionEntry } from "./decisionWords.tsx";
import { axisOf, barPlanning, daysOfBar } from "./planningBar.ts";
import { updateEntry } from "./updateEntry.tsx";
import { markOf, periodOr } from "./words.ts";

function entryOf(version: ActionVersion, before: ActionVersion | undefined, shown: Shown): LogEntry {
  const { texts, formats } = shown.visit;
  const { history: words } = texts.action;
  const day = dayOf(version.at, timeZone);
  const lines = before ? changeLines(before.action, version.action, shown) : [words.began];
  const moved = before !== undefined && before.action.status !== version.action.status;
  const isNews = version.act === "progress-reported";
  const said =
    version.reason === null ? [] : [isNews ? words.news(version.reason) : words.reason(version.reason)];
  const all = isNews ? [...said, ...lines] : [...lines, ...said];
  return {
    when: formats.day(day),
    day,
    ...(moved ? { status: markOf(version.action, day, shown.visit) } : {}),
    text: all.length === 0 ? words.nothing : all.join(" "),
    by: version.by === null ? words.command : authorName(version.by, shown.visit),
  };
}

/** What happened to an action, newest first: each version with what changed, why and by whom, or with what was told. */
export function ActionHistory(shown: Shown) {
  const { versions, updates, decisions, values } = shown.found;
  const of = (act: string) => versions.filter((version) => version.act === act);
  // each update and each decision made one version, in one act: they come in the same order
  const told = new Map(of("update-sent").map((version, at) => [version, updates.at(-1 - at)]));
  const decided = new Map(of("action-decided").map((version, at) => [version, decisions[at]]));
  const entries = versions.map((version, at) => {
    const [update, decision] = [told.get(version), decided.get(version)];
    if (update)
      return updateEntry(
        update,
        values.filter((value) => value.update === update.number),
        shown.visit,
      );
    return decision ? decisionEntry(decision, shown.visit) : entryOf(version, versions[at - 1], shown);
  });
  return <Log entries={entries.toReversed()} />;
}

type Planned = Pick<ActionVersion["action"], "planning">;
type Step = { readonly which: string; readonly version: { readonly action: Planned } };

/** Returns the versions in which another end was promised than in the one before. */
export function shiftsOf({ found }: Shown): readonly ActionVersion[] {
  const { versions } = found;
  return versions.filter((version, at) => {
    const before = versions[at - 1]?.action.planning.end;
    return before != null && version.action.planning.end !== before;
  });
}

function stepsOf(shown: Shown): readonly Step[] {
  const { planning: words } = shown.visit.texts.action;
  const { action } = shown.found;
  const first = { which: words.firstRow, version: { action: { ...action, planning: action.firstPlanning } } };
  const between = shiftsOf(shown)
    .filter(({ action: moved }) => moved.planning.end !== action.planning.end)
    .map((version, at) => ({ which: words.shiftedRow(at + 1), version }));
  return [first, ...between, { which: words.now, version: { action } }];
}

function barOf({ version, which }: Step, at: number, isNow: boolean, shown: Shown) {
  const { start, end } = version.action.planning;
  const { visit, found } = shown;
  const today = dayOf(visit.house.now(), timeZone);
  return {
    id: `planning-${at}`,
    today,
    plannings: [
      isNow
        ? barPlanning(found.action, today, visit)
        : { kind: "notStarted" as const, ...daysOfBar(version.action.planning) },
    ],
    title: which,
    desc: visit.texts.action.planning.drawing(which, periodOr(start, visit), periodOr(end, visit)),
  };
}

/** How the promise moved: the first planning, each time it changed, and now; nothing where it never moved. */
export function ActionSlip(shown: Shown) {
  const { visit, found } = shown;
  if (slipOf(found.action) === undefined && shiftsOf(shown).length === 0) return null;
  const { planning: words } = visit.texts.action;
  const steps = stepsOf(shown);
  const axis = axisOf(
    steps.map(({ version }) => version.action.planning),
    dayOf(visit.house.now(), timeZone),
  );
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "which", head: words.which, kind: "text" },
        { key: "drawn", head: words.drawn, kind: "picture" },
        { key: "end", head: visit.texts.programme.end, kind: "text" },
      ]}
      rows={steps.map((step, at) => ({
        cells: [
          step.which,
          <TimeBar {...axis} {...barOf(step, at, at === steps.length - 1, shown)} />,
          periodOr(step.version.action.planning.end, visit),
        ],
      }))}
    />
  );
}
