import type { Actor } from "../../domain/access/index.ts";
import {
  type LinearSolver,
  type LinkedRelease,
  type Protector,
  protectedTables,
} from "../../domain/disclosure/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { FlowsInRelease, ReleaseProgress } from "../../domain/workforce/index.ts";
import { addOutsiderView } from "../../storage/figures/outsiderViewStore.ts";
import { addRelease, lockReleases } from "../../storage/figures/releaseStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";
import { countSets, flowsIn } from "./countTables.ts";
import { type Prepared, prepared, type ReleaseRefusal } from "./preparedRelease.ts";

/** What protecting the tables takes. */
export type ReleaseTools = { readonly solver: LinearSolver; readonly clock: () => number };

/** What a release made: its number, and how many cells are shown and hidden. */
export type FiguresReleased = {
  readonly number: number;
  readonly shown: number;
  readonly hidden: number;
};

const countsIn = ({ tables }: LinkedRelease) => {
  const kinds = tables.flatMap(({ cells }) => cells.map(({ figure }) => figure.kind));
  const hidden = kinds.filter((kind) => kind === "hidden").length;
  return { shown: kinds.length - hidden, hidden };
};

/** Who came and left, as it went out: two tables for each of those that were declared with it, after all others. */
function flowsOf(made: Prepared, { tables }: LinkedRelease): FlowsInRelease | null {
  const { chosen } = made;
  const told = flowsIn(made, chosen.tables);
  if (told === null) return null;
  const released = told.tables.flatMap((declared, nth) => {
    const [leaving, coming] = tables.slice(chosen.tables.length + 2 * nth);
    return leaving === undefined || coming === undefined ? [] : [{ declared, leaving, coming }];
  });
  return { since: told.snapshot.referenceDate, tables: released };
}

/** How a release is made: who protects its tables, who is told how far it is, and what is written with it. */
export type ReleaseWork = {
  readonly referenceDate: Day;
  readonly protect: Protector;
  readonly told: (progress: ReleaseProgress) => Promise<void>;
  /** Notes in the act of the release that it was made; false where it is no longer this one's to make. */
  readonly settle: (office: Office, release: number) => Promise<boolean>;
};

/** A release that is safe and not yet kept. */
type Safe = { readonly made: Prepared; readonly threshold: number; readonly outcome: Protected };
type Protected = Extract<Awaited<ReturnType<Protector>>, { ok: true }>["value"];

/** Keeps what is safe to release, when nothing changed since it was counted (V101). */
const keepRelease = (
  house: House,
  actor: Actor,
  { referenceDate, settle }: Pick<ReleaseWork, "referenceDate" | "settle">,
  { made, threshold, outcome: { release, outsider } }: Safe,
): Promise<Result<FiguresReleased, ReleaseRefusal>> => {
  const { snapshot, chosen, ledger } = made;
  const act = { may: "makeFigures", event: "figures-released", role: "evenbeeld_figures" } as const;
  return perform<FiguresReleased, ReleaseRefusal>(house, actor, act, async (office) => {
    await lockReleases(office);
    const now = await prepared(office, referenceDate);
    if (!now.ok) return now;
    const isAsItWas =
      now.value.snapshot.number === snapshot.number &&
      now.value.chosen.number === chosen.number &&
      now.value.ledger.length === ledger.length;
    if (!isAsItWas) return refused({ code: "V101" });
    const number = ledger.length + 1;
    const { certificate, cells, equations } = release;
    const own = chosen.tables.flatMap((declared, nth) => {
      const table = release.tables[nth];
      return table === undefined ? [] : [{ declared, table }];
    });
    await addRelease(office, {
      number,
      referenceDate,
      snapshot: snapshot.number,
      threshold,
      certificate,
      tables: own,
      flows: flowsOf(made, release),
      cells,
      equations,
    });
    if (outsider !== null) await addOutsiderView(office, number, outsider);
    if (!(await settle(office, number))) return refused({ code: "V101" });
    const counts = countsIn(release);
    const details = { referenceDate, snapshot: snapshot.number, threshold, ...counts };
    return ok({ value: { number, ...counts }, trace: { subject: `cijfers/${number}`, details } });
  });
};

/**
 * Releases the declared tables of a day: rows are read and counted, the tables are protected with all that went out before, and
 * what is then safe is kept for good. Protecting takes a while and holds no transaction; a release that was made in the
 * meantime, tables that were chosen, or rows that came in anew, refuse this one (V101). Requirements WM-01, PL-02, PL-05.
 */
export async function makeRelease(
  house: House,
  actor: Actor,
  work: ReleaseWork,
): Promise<Result<FiguresReleased, ReleaseRefusal>> {
  const { referenceDate, protect, told } = work;
  const threshold = await consult(house, actor, "makeFigures", smallestGroupOf);
  const reading = { may: "makeFigures", role: "evenbeeld_figures" } as const;
  const found = await consult(house, actor, reading, (office) => prepared(office, referenceDate));
  if (!found.ok) return found;
  await told({ stage: "counting", steps: 0, stepsInAll: found.value.snapshot.rows });
  const [tables = []] = await countSets(house, actor, found.value, [found.value.chosen.tables]); // one set was asked
  const { ledger } = found.value;
  const outcome = await protect({ referenceDate, threshold, tables, ledger }, told);
  if (!outcome.ok) return refused(outcome.problem);
  return keepRelease(house, actor, work, { made: found.value, threshold, outcome: outcome.value });
}

/** Makes a release that nobody asked the queue for. */
export const releaseBy = (
  house: House,
  actor: Actor,
  referenceDate: Day,
  protect: Protector,
): Promise<Result<FiguresReleased, ReleaseRefusal>> =>
  makeRelease(house, actor, {
    referenceDate,
    protect,
    told: async () => {},
    settle: async () => true,
  });

/** Returns how tables are protected in this very process. */
export const protectHere =
  ({ solver, clock }: ReleaseTools): Protector =>
  async (request) =>
    protectedTables(request, solver, clock, () => {});

/** Makes a release for whoever waits for it; `makeRelease` says what it does and refuses. */
export const releaseFigures = (
  house: House,
  actor: Actor,
  referenceDate: Day,
  tools: ReleaseTools,
): Promise<Result<FiguresReleased, ReleaseRefusal>> =>
  releaseBy(house, actor, referenceDate, protectHere(tools));
