import type { Actor } from "../../domain/access/index.ts";
import {
  type LedgerRelease,
  type LinearSolver,
  type LinkedRelease,
  type Protector,
  protectedTables,
} from "../../domain/disclosure/index.ts";
import { type UnitRecord, unitsOn } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import {
  type CountedPerson,
  countTable,
  type DeclaredTable,
  type Employment,
  goingAlong,
  type Import,
  ledgerFor,
  type ReleaseProgress,
  snapshotToRelease,
  staffOn,
} from "../../domain/workforce/index.ts";
import { type ChosenTables, lastChosen } from "../../storage/figures/declaredTablesStore.ts";
import { listImports } from "../../storage/figures/importStore.ts";
import { addOutsiderView } from "../../storage/figures/outsiderViewStore.ts";
import {
  addRelease,
  listLedger,
  listReleases,
  listReleasesInFull,
  lockReleases,
} from "../../storage/figures/releaseStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";
import { gateOf } from "./gateOf.ts";
import { readEmployments } from "./readEmployments.ts";

/** What protecting the tables takes. */
export type ReleaseTools = { readonly solver: LinearSolver; readonly clock: () => number };

/** Why nothing went out. */
export type ReleaseRefusal = { readonly code: string; readonly release?: string; readonly source?: string };

/** What a release made: its number, and how many cells are shown and hidden. */
export type FiguresReleased = {
  readonly number: number;
  readonly shown: number;
  readonly hidden: number;
};

/** What a release is made from. */
export type Prepared = {
  readonly snapshot: Import;
  readonly record: UnitRecord;
  readonly chosen: ChosenTables;
  /** Every table that went out before. */
  readonly before: readonly DeclaredTable[];
  readonly ledger: readonly LedgerRelease[];
};

/** Returns what a release of a day is made from, or why there can be none: `gateOf` and `snapshotToRelease` refuse. */
export async function prepared(
  office: Office,
  referenceDate: Day,
): Promise<Result<Prepared, ReleaseRefusal>> {
  const gate = await gateOf(office, referenceDate);
  if (!gate.ok) return refused({ code: gate.problem[0]?.code ?? "W120" }); // a refusal has a problem
  const chosen = await lastChosen(office);
  const { tables } = chosen;
  const released = (await listReleases(office)).map((release) => release.referenceDate);
  const found = snapshotToRelease(referenceDate, { imports: await listImports(office), released, tables });
  if (!found.ok) return refused({ code: found.problem });
  const record = await unitRecord(office);
  const ledger = ledgerFor(await listLedger(office), record, referenceDate);
  const before = (await listReleasesInFull(office)).flatMap((release) =>
    release.tables.map(({ declared }) => declared),
  );
  return ok({ snapshot: found.value, record, chosen, before, ledger });
}

/** The people of a snapshot. */
async function peopleOf(rows: AsyncIterable<Employment>, day: Day): Promise<readonly CountedPerson[]> {
  const employments: Employment[] = [];
  for await (const row of rows) employments.push(row);
  return staffOn(employments, day).people;
}

/**
 * Returns sets of tables with the counts of the people of a snapshot, ready to be protected; one reading of the rows for all.
 * Tables that went out before and are not in a set come after its own, and are not shown.
 */
export const countSets = (
  house: House,
  actor: Actor,
  { snapshot: { number, referenceDate }, record, before }: Prepared,
  sets: readonly (readonly DeclaredTable[])[],
) =>
  readEmployments(house, actor, { number, purpose: "countStaff" }, async ({ employments }) => {
    const people = await peopleOf(employments, referenceDate);
    const grades = [...new Set(people.flatMap(({ main }) => main.grade ?? []))];
    const units = unitsOn(record, referenceDate);
    const counted = (declared: DeclaredTable) => countTable(declared, people, { units, grades });
    return sets.map((tables) => [
      ...tables.map(counted),
      ...goingAlong(tables, before).map((declared) => ({
        ...counted(declared),
        name: `before ${declared.key}`,
        isShown: false,
      })),
    ]);
  });

const countsIn = ({ tables }: LinkedRelease) => {
  const kinds = tables.flatMap(({ cells }) => cells.map(({ figure }) => figure.kind));
  const hidden = kinds.filter((kind) => kind === "hidden").length;
  return { shown: kinds.length - hidden, hidden };
};

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
  { made: { snapshot, chosen, ledger }, threshold, outcome: { release, outsider } }: Safe,
): Promise<Result<FiguresReleased, ReleaseRefusal>> => {
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
    const own = release.tables.map((table, nth) => ({ declared: chosen.tables[nth], table }));
    await addRelease(office, {
      number,
      referenceDate,
      snapshot: snapshot.number,
      threshold,
      certificate,
      tables: own.flatMap(({ declared, table }) => (declared === undefined ? [] : [{ declared, table }])),
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
