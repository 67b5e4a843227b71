import type { Actor, Subject } from "../../domain/access/index.ts";
import {
  type Action,
  type NotStatedKind,
  notStatedIn,
  type Programme,
  type SeenParts,
  seenParts,
  subjectOf,
} from "../../domain/programme/index.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { loadParts } from "./programmeParts.ts";

/** Something that leaves a kind unsaid: what it is called, and whose it is where that decides who may say it. */
export type Silent = { readonly key: string; readonly name: string; readonly subject: Subject | undefined };

/** One kind that a programme leaves unsaid: by which of its parts, of how many. */
export type NotStatedGroup = {
  readonly kind: NotStatedKind;
  readonly silent: readonly Silent[];
  readonly of: number;
};

type Thing = "programme" | "objective" | "target" | "action" | "budgetLine" | "risk";

/** What a kind is about. */
const thingOf: Readonly<Record<NotStatedKind, Thing>> = {
  programmeStart: "programme",
  programmeEnd: "programme",
  programmeAdoptedOn: "programme",
  programmeMandate: "programme",
  objectiveOwner: "objective",
  objectiveTarget: "objective",
  targetValue: "target",
  targetDueDate: "target",
  targetBaseline: "target",
  targetBenchmark: "target",
  actionStatus: "action",
  actionOwner: "action",
  actionOwnerInWords: "action",
  actionPlanning: "action",
  actionObjectiveOrMeasure: "action",
  actionTheme: "action",
  budgetKind: "budgetLine",
  riskOwner: "risk",
  riskReview: "risk",
};

/** Returns the parts of a programme by the names people know them by. */
function namedIn(parts: SeenParts, actions: readonly Action[]): Readonly<Record<Thing, readonly Silent[]>> {
  const named = (key: string, name: string, subject?: Subject) => ({ key, name, subject });
  return {
    programme: [named(parts.programme.key, parts.programme.title)],
    objective: parts.objectives.map(({ key, title }) => named(key, title)),
    target: parts.targets.map(({ key, measure }) => named(key, measure)),
    action: actions.map((action) => named(action.key, action.title, subjectOf(action))),
    budgetLine: parts.budgetLines.map(({ key, purpose, year }) => named(key, `${purpose}, ${year}`)),
    risk: parts.risks.map(({ key, title }) => named(key, title)),
  };
}

/** Returns what a programme leaves unsaid of what this reader may read, each thing by its name. */
export const readNotStated = (
  house: House,
  actor: Actor,
  key: string,
): Promise<{ readonly programme: Programme; readonly groups: readonly NotStatedGroup[] }> =>
  consult(house, actor, "readProgramme", async (office) => {
    const whole = await loadParts(office, key);
    const parts = seenParts(await sightOf(office, actor), whole);
    const named = namedIn(parts, whole.actions);
    const groups = notStatedIn(parts).map(({ kind, keys, of }) => ({
      kind,
      of,
      silent: named[thingOf[kind]].filter((one) => keys.includes(one.key)),
    }));
    return { programme: parts.programme, groups };
  });
