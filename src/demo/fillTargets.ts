import type { Unit } from "../domain/organisation/index.ts";
import type { BaselinePoint, GroupChosen, ReleasedSource } from "../domain/programme/index.ts";
import { periodFrom } from "../domain/shared/period.ts";
import type { TargetReading } from "../domain/workforce/index.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { addTarget, type TargetValues } from "../usecases/programme/addTarget.ts";
import { bindTarget, readFiguresToRead, tryReading } from "../usecases/programme/bindTarget.ts";
import { changeTarget } from "../usecases/programme/changeTarget.ts";
import { readStandings } from "../usecases/programme/readStandings.ts";
import { readTargetChoices } from "../usecases/programme/readTarget.ts";
import { done } from "./done.ts";
import { programmeKey } from "./meerwijkProgramme.ts";

/** A target of Meerwijk that reads a released figure: what it measures and aims at, and which figure that is. */
type ReadTarget = Pick<
  TargetValues,
  "measure" | "population" | "value" | "comparator" | "grades" | "about" | "definition"
> & {
  /** The table that counts both. */
  readonly table: string;
  readonly within: GroupChosen | null;
};

const women: GroupChosen = { by: "sex", code: "women", andUp: false };

const targetsFor = (units: readonly Pick<Unit, "id" | "code">[]): readonly ReadTarget[] => [
  {
    measure: "Vrouwen in schaal 13",
    population: "Medewerkers in schaal 13",
    comparator: "atLeast",
    value: 45,
    grades: { from: "13", to: "13", managersOnly: false },
    about: null,
    definition: "Vrouwen als deel van de medewerkers in schaal 13, op de peildatum.",
    table: "grade-sex",
    within: { by: "grade", code: "13", andUp: false },
  },
  {
    measure: "Vrouwen onder alle medewerkers",
    population: "Alle medewerkers in dienst van de gemeente",
    comparator: "equals",
    value: 50,
    grades: null,
    about: null,
    definition: "Vrouwen als deel van alle medewerkers, op de peildatum.",
    table: "grade-sex",
    within: null,
  },
  ...units
    .filter(({ code }) => code === "SB")
    .map(
      ({ id }): ReadTarget => ({
        measure: "Vrouwen bij Stadsbeheer en Veiligheid",
        population: "Medewerkers van het cluster Stadsbeheer en Veiligheid",
        comparator: "atLeast",
        value: 40,
        grades: null,
        about: id,
        definition: "Vrouwen als deel van de medewerkers van het cluster, op de peildatum.",
        table: "unit-sex",
        within: { by: "unit", code: id, andUp: false },
      }),
    ),
];

const source = ({ table, within }: ReadTarget): ReleasedSource => ({
  kind: "released",
  table,
  who: women,
  within,
});

const valuesOf = ({ within: _, table: __, ...target }: ReadTarget, objective: string): TargetValues => ({
  ...target,
  objective,
  unit: "percentage",
  base: "stock",
  baseYear: null,
  rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=3" },
  baseline: null,
  milestones: [],
  seriesBreaks: [],
  dueDate: periodFrom("2028-12"),
  benchmark: null,
  source: "Vrijgegeven cijfers over het personeel",
  note: null,
});

/** Where the series of a target begins: with the first value that was shown. */
function firstOf(reading: TargetReading | undefined): readonly BaselinePoint[] | null {
  const shown =
    reading?.kind === "released" ? reading.readings.find(({ kind }) => kind === "shown") : undefined;
  return shown?.kind === "shown" ? [{ value: shown.value, period: periodFrom(shown.on), note: null }] : null;
}

/** Adds the targets that read a released figure, as who leads the programme would once figures are there; once. */
export async function fillReadTargets(house: House, manager: PersonActor): Promise<void> {
  const programme = programmeKey;
  const { released } = await readFiguresToRead(house, manager);
  const [objective, ...rest] = await readStandings(house, manager, programme);
  if (released === null || objective === undefined) return;
  const known = new Set(
    [objective, ...rest].flatMap(({ targets }) => targets.map(({ target }) => target.measure)),
  );
  const { units } = await readTargetChoices(house, manager, programme, objective.objective.key);
  for (const one of targetsFor(units).filter(({ measure }) => !known.has(measure))) {
    const reads = source(one);
    const values = valuesOf(one, objective.objective.key);
    const { key } = done(await addTarget(house, manager, { programme, values }));
    const { reading } = await tryReading(house, manager, { programme, key, reads });
    const begun = { ...values, baseline: firstOf(reading) };
    done(await changeTarget(house, manager, { programme, key, seen: 1, values: begun, reason: null }));
    done(await bindTarget(house, manager, { programme, key, seen: 2, reads, reason: null }));
  }
}
