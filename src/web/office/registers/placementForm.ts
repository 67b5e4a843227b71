import type { UnitId } from "../../../domain/organisation/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { placementKinds, type UnitNumber } from "../../../domain/workforce/index.ts";
import { readOrganisation } from "../../../usecases/organisation/readOrganisation.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { refusedFor } from "../../../usecases/programme/refusal.ts";
import { registerPlacements } from "../../../usecases/workforce/registerPlacements.ts";
import { allOf, choiceIn, type Entered, type Read, saidIn, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { partPage } from "../programme/partPage.tsx";
import { linesIn, mustSay, periodOrNull, shortLine, wholeOrNull } from "../programme/typed.ts";
import { placementsTrail } from "./registerWords.ts";

const questions = ({ texts: { registers } }: OfficeVisit): readonly FormField[] => {
  const { placements: words } = registers;
  const number = { kind: "line", short: true, inputmode: "numeric", optional: true } as const;
  return [
    {
      kind: "one",
      name: "soort",
      label: words.kind,
      options: placementKinds.map((value) => ({ value, text: words.kinds[value] })),
    },
    { kind: "line", short: true, name: "jaar", label: words.year, hint: words.yearHint },
    {
      kind: "line",
      short: true,
      name: "lichting",
      label: words.cohortOf,
      hint: words.cohortHint,
      optional: true,
    },
    { ...number, name: "totaal", label: words.total },
    { kind: "lines", name: "onderdelen", label: words.units, hint: words.unitsHint, optional: true },
    { ...number, name: "doel", label: words.targetOf },
    { kind: "line", name: "bron", label: registers.source, hint: words.sourceHint },
  ];
};

const line = /^([^;]+);\s*(\d{1,9})$/;

function unitsIn(
  entered: Entered,
  { texts: { registers } }: OfficeVisit,
  unitOfCode: ReadonlyMap<string, UnitId>,
): Read<readonly UnitNumber[]> {
  const found: UnitNumber[] = [];
  for (const text of linesIn(entered, "onderdelen")) {
    const [, code = "", number] = line.exec(text) ?? [];
    const wrong = (problem: string) => refused({ field: "onderdelen", text: problem });
    if (number === undefined) return wrong(registers.placements.unitWrong(shortLine(text)));
    const unit = unitOfCode.get(code.trim());
    if (unit === undefined) return wrong(registers.placements.unitUnknown(shortLine(code.trim())));
    found.push({ unit, number: Number(number) });
  }
  return ok(found);
}

/** The units of today, by their code. */
async function unitCodes(visit: OfficeVisit): Promise<ReadonlyMap<string, UnitId>> {
  const { tree } = await readOrganisation(visit.house, visit.actor, dayOf(visit.house.now(), timeZone));
  const codes = new Map<string, UnitId>();
  const collect = (nodes: typeof tree): void => {
    for (const { unit, below } of nodes) {
      codes.set(unit.code, unit.id);
      collect(below);
    }
  };
  collect(tree);
  return codes;
}

/** A number of internships or trainees of a year, one for all or one for each unit. */
export const placementPage = partPage({
  load: unitCodes,
  view: (visit) => ({
    title: visit.texts.registers.placements.toAdd,
    lead: visit.texts.registers.placements.addLead,
    here: "figures",
    trail: placementsTrail(visit),
    back: to(visit, paths.placements),
    consequence: visit.texts.registers.placements.consequence,
    fields: questions(visit),
  }),
  start: () => startWith({}),
  version: () => null,
  read: (entered, visit, unitOfCode) => {
    const { texts } = visit;
    const read = allOf({
      kind: choiceIn(entered, "soort", placementKinds, texts),
      period: mustSay(periodOrNull(entered, "jaar", texts), "jaar", texts),
      total: wholeOrNull(entered, "totaal", texts),
      units: unitsIn(entered, visit, unitOfCode),
      target: wholeOrNull(entered, "doel", texts),
      source: saidIn(entered, "bron", texts.problems.W148),
    });
    if (!read.ok) return read;
    return ok({ ...read.value, cohort: wordOrNull(entered, "lichting") });
  },
  act: async (visit, draft) => {
    const kept = await registerPlacements(visit.house, visit.actor, draft, await visit.openSolver());
    return kept.ok ? kept : refusedFor(kept.problem);
  },
  fieldOf: {
    kind: "soort",
    period: "jaar",
    cohort: "lichting",
    total: "totaal",
    units: "onderdelen",
    target: "doel",
    source: "bron",
  },
});
