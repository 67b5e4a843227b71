import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import type { BarometerVariant } from "./cbsBarometer.ts";

/** A part of the staff that CBS is asked to tell apart, with how many employees it has. */
export type BarometerSubgroup = { readonly name: string; readonly employees: number };

/** A characteristic by which the Barometer zooms in, such as grade, with its subgroups. */
export type BarometerCut = {
  readonly characteristic: string;
  readonly subgroups: readonly BarometerSubgroup[];
};

/** That the works council was told of the request: which body, by whom, and on which day. */
export type CouncilInformed = { readonly body: string; readonly by: string; readonly on: Day };

/** What the municipality asks of CBS. It holds numbers of groups and no row about anybody. */
export type BarometerRequestDraft = {
  readonly referenceDate: Day;
  readonly variant: BarometerVariant;
  readonly employees: number;
  readonly cuts: readonly BarometerCut[];
  readonly informed: Stated<CouncilInformed>;
};

export type BarometerRequestProblem = {
  readonly code: "W156" | "W159";
  readonly at: "employees" | "cuts" | "informed";
};

export type BarometerRequestWarning = {
  readonly code: "W157" | "W158";
  readonly characteristic: string;
  /** The subgroup, or with W158 the one that is there in one of both years. */
  readonly subgroup: Stated<string>;
  readonly employees: Stated<number>;
};

/** CBS takes an organisation from so many employees on, and gives it as a rule of thumb for a subgroup. */
export const barometerSize = 250;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const isSaid = (text: string): boolean => text.trim() !== "";

function cutsFit({ variant, cuts }: BarometerRequestDraft): boolean {
  const named = cuts.every(
    ({ characteristic, subgroups }) =>
      isSaid(characteristic) &&
      subgroups.length > 0 &&
      subgroups.every(({ name, employees }) => isSaid(name) && isCount(employees)),
  );
  return named && (variant === "zoomedIn") === cuts.length > 0;
}

/**
 * Returns what refuses a request. W156: the organisation has 250 employees or more, and the zoomed-in variant names its
 * subgroups with a size each, the general one none. W159: the works council was informed, by somebody, on a day that has been.
 * Source: field.md, section 15.
 */
export function checkBarometerRequest(
  draft: BarometerRequestDraft,
  today: Day,
): readonly BarometerRequestProblem[] {
  const { employees, informed } = draft;
  const isInformed =
    informed !== null && isSaid(informed.body) && isSaid(informed.by) && informed.on <= today;
  return [
    ...(isCount(employees) && employees >= barometerSize ? [] : [{ code: "W156", at: "employees" } as const]),
    ...(cutsFit(draft) ? [] : [{ code: "W156", at: "cuts" } as const]),
    ...(isInformed ? [] : [{ code: "W159", at: "informed" } as const]),
  ];
}

const smallSubgroups = ({ cuts }: BarometerRequestDraft): readonly BarometerRequestWarning[] =>
  cuts.flatMap(({ characteristic, subgroups }) =>
    subgroups
      .filter(({ employees }) => employees < barometerSize)
      .map(({ name, employees }) => ({ code: "W157", characteristic, subgroup: name, employees }) as const),
  );

const namesIn = (cuts: readonly BarometerCut[]): ReadonlyMap<string, readonly string[]> =>
  new Map(cuts.map(({ characteristic, subgroups }) => [characteristic, subgroups.map(({ name }) => name)]));

function changedCuts(
  now: readonly BarometerCut[],
  before: readonly BarometerCut[],
): readonly BarometerRequestWarning[] {
  const [here, there] = [namesIn(now), namesIn(before)];
  const characteristics = [...new Set([...here.keys(), ...there.keys()])];
  return characteristics.flatMap((characteristic): readonly BarometerRequestWarning[] => {
    const [one, other] = [here.get(characteristic), there.get(characteristic)];
    const warning = { code: "W158", characteristic, employees: null } as const;
    if (one === undefined || other === undefined) return [{ ...warning, subgroup: null }];
    const differing = [
      ...one.filter((name) => !other.includes(name)),
      ...other.filter((name) => !one.includes(name)),
    ];
    return differing.map((subgroup) => ({ ...warning, subgroup }));
  });
}

/**
 * Returns what somebody must know before sending a request. W157: a subgroup has fewer than 250 employees; CBS may withhold it.
 * W158: the subgroups are not those of the request before; CBS asks for the same ones each year, because two cuts together can
 * give a small group away. Source: field.md, section 15.
 */
export const barometerWarnings = (
  draft: BarometerRequestDraft,
  before: BarometerRequestDraft | undefined,
): readonly BarometerRequestWarning[] => [
  ...smallSubgroups(draft),
  ...(before === undefined ? [] : changedCuts(draft.cuts, before.cuts)),
];

/** A request that nothing refuses: the works council knows of it. */
export type BarometerRequest = BarometerRequestDraft & { readonly informed: CouncilInformed };
