import { type Actor, mayAct } from "../../domain/access/index.ts";
import { asksOf, type Programme, pointsOf, standingOf } from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { feedbackStore } from "../../storage/office/feedbackStore.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Something a running programme asks of who may do it, the most pressing first. */
export type ProgrammeAsk = { readonly programme: Programme } & (
  | { readonly kind: "decision"; readonly version: number; readonly name: string }
  | { readonly kind: "late" | "silent"; readonly count: number }
  | {
      readonly kind: "feedback";
      readonly key: string;
      /** The action it is about; null is the programme as a whole. */
      readonly about: { readonly key: string; readonly title: string } | null;
    }
  | { readonly kind: "figure"; readonly target: string; readonly measure: string }
);
type Asks = readonly ProgrammeAsk[];
type Place = { readonly office: Office; readonly programme: Programme };

async function decisions({ office, programme }: Place): Promise<Asks> {
  const plans = await listPlanVersions(office, programme.key);
  return plans
    .filter(({ status }) => status === "submitted")
    .map(({ number, name }) => ({ programme, kind: "decision", version: number, name }));
}

async function pace({ office, programme }: Place): Promise<Asks> {
  const asks = (await actionStore.list(office, programme.key)).map(
    (action) => asksOf(action, office.today)[0],
  );
  const count = (kind: "overdue" | "noNews") => asks.filter((ask) => ask === kind).length;
  const found = [
    { programme, kind: "late", count: count("overdue") },
    { programme, kind: "silent", count: count("noNews") },
  ] as const;
  return found.filter((ask) => ask.count > 0);
}

async function unanswered({ office, programme }: Place): Promise<Asks> {
  const actions = await actionStore.list(office, programme.key);
  const open = (await feedbackStore.list(office, programme.key)).filter(({ answer }) => answer === null);
  return open.map(({ key, action }) => {
    const about = actions.find((one) => one.key === action) ?? null; // no action is ever removed: it is about the whole
    return { programme, kind: "feedback", key, about };
  });
}

/** A target is asked about when its figure is missing or too old to say how it stands. */
async function figures({ office, programme }: Place): Promise<Asks> {
  const reported = await reportedFigureStore.list(office, programme.key);
  const benchmarks = await benchmarkStore.list(office, programme.key);
  return (await targetStore.list(office, programme.key))
    .filter((target) => {
      const points = pointsOf(
        target,
        reported.filter((figure) => figure.target === target.key),
      );
      const benchmark = benchmarks.find(({ key }) => key === target.benchmark) ?? null; // none is mirrored
      const { reason } = standingOf({ target, points, benchmark, today: office.today });
      return reason === "noRecentValue" || reason === "seriesBreak";
    })
    .map(({ key, measure }) => ({ programme, kind: "figure", target: key, measure }));
}

/** Returns what the running programmes ask of this person beside the own actions: decisions, pace, answers, figures. */
export async function programmeAsks(
  office: Office,
  actor: Actor,
  running: readonly Programme[],
): Promise<Asks> {
  const asks: ProgrammeAsk[] = [];
  for (const programme of running) {
    const place = { office, programme };
    if (mayAct(actor, "adoptPlan")) asks.push(...(await decisions(place)));
    if (mayAct(actor, "changeProgramme")) asks.push(...(await pace(place)));
    if (mayAct(actor, "answerFeedback")) asks.push(...(await unanswered(place)));
    if (mayAct(actor, "recordFigure")) asks.push(...(await figures(place)));
  }
  return asks;
}
