import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import {
  type Programme,
  type ProgrammeParts,
  type SeenAction,
  seenParts,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { figuresWithRead, type ReadingsOfTargets } from "./figuresRead.ts";
import { loadParts } from "./programmeParts.ts";
import { type ObjectiveView, viewOf } from "./readStandings.ts";

/** One objective with how it stands, the actions under it, and what its targets are held against. */
export type FoundObjective = ObjectiveView & {
  readonly programme: Programme;
  readonly themes: ProgrammeParts["themes"];
  readonly benchmarks: ProgrammeParts["benchmarks"];
  readonly figures: ProgrammeParts["figures"];
  /** What its targets read, for this reader. */
  readonly readings: ReadingsOfTargets;
  readonly actions: readonly SeenAction[];
  /** Who can be chosen as owner: only for who may choose. */
  readonly people: readonly Person[];
  readonly today: Day;
};

/** Returns one objective of a programme as it stands today. */
export const readObjective = (
  house: House,
  actor: Actor,
  programme: string,
  key: string,
): Promise<FoundObjective> =>
  consult(house, actor, "readProgramme", async (office) => {
    const typed = await loadParts(office, programme);
    const { figures, readings } = await figuresWithRead(office, actor, typed);
    const parts = seenParts(await sightOf(office, actor), { ...typed, figures });
    const objective = parts.objectives.find((one) => one.key === key);
    if (!objective) throw new NotFound();
    return {
      ...viewOf(objective, parts, office.today),
      programme: parts.programme,
      themes: parts.themes,
      benchmarks: parts.benchmarks,
      figures: parts.figures,
      readings,
      actions: parts.actions.filter((action) => action.objective === key),
      people: mayAct(actor, "changeProgramme") ? await listPeople(office) : [],
      today: office.today,
    };
  });
