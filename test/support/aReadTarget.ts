import type { Actor } from "../../src/domain/access/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { Readership } from "../../src/domain/workforce/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addObjective } from "../../src/usecases/programme/addObjective.ts";
import { addTarget } from "../../src/usecases/programme/addTarget.ts";
import { declareTables } from "../../src/usecases/workforce/declareTables.ts";
import { releaseFigures } from "../../src/usecases/workforce/releaseFigures.ts";
import { aTarget } from "./aProgramme.ts";
import { allowed } from "./aUnit.ts";

const tools = { solver: await openHighs(), clock: () => 0 };

/** Adds a target for women under an objective of its own. */
export async function aWomenTarget(house: House, manager: Actor, programme: string) {
  const values = {
    title: "Meer vrouwen",
    theme: null,
    owner: { kind: "notStated" },
    attainable: null,
  } as const;
  const { key: objective } = allowed(await addObjective(house, manager, { programme, values }));
  const { key: _, evidence: __, version: ___, reads: ____, ...aim } = aTarget();
  const { key } = allowed(await addTarget(house, manager, { programme, values: { ...aim, objective } }));
  return { objective, key };
}

/** Declares the table of grades and sexes for some readers and releases it with the people of a reference date. */
export async function gradesReleasedOn(
  house: House,
  analyst: Actor,
  on: string,
  readers: Readership,
): Promise<void> {
  const table = {
    crosses: ["grade", "sex"],
    key: "grade-sex",
    unitLevels: 2,
    everyMonths: 3,
    withFlows: false,
    readers,
  } as const;
  allowed(await declareTables(house, analyst, { seen: 0, key: "grade-sex", table }));
  allowed(await releaseFigures(house, analyst, dayFrom(on), tools));
}
