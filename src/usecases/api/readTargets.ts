import type { Unit } from "../../domain/organisation/index.ts";
import type {
  Benchmark,
  ReportedFigure,
  Standing,
  Target,
  TargetStanding,
} from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { figuresWithRead } from "../programme/figuresRead.ts";
import { stoodOf } from "../programme/readStandings.ts";
import { type Reader, readAsClient, type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** A unit as another system knows it: by its code, which never changes. */
export type ClientUnit = Pick<Unit, "code" | "name">;
/** A figure that was reported, with the unit it is about; null is the whole organisation or a group that is not a unit. */
export type ClientFigure = { readonly figure: ReportedFigure; readonly unit: ClientUnit | null };

/** A target as it stands today, with its benchmark and every figure that was reported for it. */
export type ClientTarget = {
  readonly target: Target;
  readonly unit: ClientUnit | null;
  readonly benchmark: Benchmark | null;
  readonly figures: readonly ClientFigure[];
  readonly standing: TargetStanding;
};

/** Returns how a unit is known to another system. */
export const unitFinder = (units: readonly Unit[]) => {
  const known = new Map(units.map((unit) => [unit.id, { code: unit.code, name: unit.name }]));
  return (id: Unit["id"] | null): ClientUnit | null => (id === null ? null : (known.get(id) ?? null)); // a unit without a record
};

async function all(office: Office, { actor }: Reader, programme: string): Promise<readonly ClientTarget[]> {
  await getProgramme(office, programme);
  const unitOf = unitFinder(await listUnits(office));
  const benchmarks = await benchmarkStore.list(office, programme);
  const targets = await targetStore.list(office, programme);
  const typed = await reportedFigureStore.list(office, programme);
  const { figures } = await figuresWithRead(office, actor, { targets, figures: typed });
  return targets.map((target) => ({
    target,
    unit: unitOf(target.about),
    benchmark: benchmarks.find(({ key }) => key === target.benchmark) ?? null, // none is mirrored
    figures: figures
      .filter((figure) => figure.target === target.key)
      .map((figure) => ({ figure, unit: unitOf(figure.about) })),
    standing: stoodOf(target, { benchmarks, figures }, office.today),
  }));
}

export type TargetsAsked = Slice & { readonly objective: string | null; readonly standing: Standing | null };

/** Returns targets of a programme in the order of the plan. */
export const readTargets = (
  reader: Reader,
  programme: string,
  { objective, standing, ...slice }: TargetsAsked,
): Promise<Sliced<ClientTarget>> =>
  readAsClient(reader, "readProgramme", async ({ office }) => {
    const fits = (one: ClientTarget) =>
      (objective === null || one.target.objective === objective) &&
      (standing === null || one.standing.standing === standing);
    return sliced((await all(office, reader, programme)).filter(fits), slice);
  });

/** Returns one target; what is not there is not found. */
export const readTarget = (reader: Reader, programme: string, key: string): Promise<ClientTarget> =>
  readAsClient(reader, "readProgramme", async ({ office }) => {
    const found = (await all(office, reader, programme)).find(({ target }) => target.key === key);
    if (!found) throw new NotFound();
    return found;
  });
