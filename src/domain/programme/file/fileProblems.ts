import { inOrder, type Period } from "../../shared/period.ts";
import type { FieldProblem } from "../../shared/result.ts";
import { isFreeInAddresses } from "../addressWords.ts";
import { checkRasci } from "../rasci.ts";
import type { ProgrammeFile } from "./format2.ts";

type Found = readonly FieldProblem[];

const keysTwice = (list: string, keys: readonly string[]): Found =>
  keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [{ code: "F106", at: `${list}[${at + 1}].key`, found: key, expected: "" }] : [],
  );

const fixedWords = (at: string, key: string): Found =>
  isFreeInAddresses(key) ? [] : [{ code: "P107", at, found: key, expected: "" }];

function absent(at: string, key: string | null, keys: ReadonlySet<string>): Found {
  return key === null || keys.has(key)
    ? []
    : [{ code: "F105", at, found: key, expected: [...keys].join(", ") }];
}

function outOfOrder(at: string, planned: { start: string | null; end: string | null }): Found {
  if (planned.start === null || planned.end === null) return [];
  const { start, end } = planned;
  return inOrder(start as Period, end as Period).ok
    ? []
    : [{ code: "D103", at, found: `${start} - ${end}`, expected: "" }];
}

type Placed = { readonly pillar: string | null; readonly theme: string | null };

function placeProblems(at: string, { pillar, theme }: Placed, file: ProgrammeFile, keys: Keys): Found {
  const parent = file.themes.find((candidate) => candidate.key === theme)?.pillar;
  const strayed = parent !== undefined && parent !== pillar;
  return [
    ...absent(`${at}.pillar`, pillar, keys.pillars),
    ...absent(`${at}.theme`, theme, keys.themes),
    ...(strayed ? [{ code: "F108", at: `${at}.theme`, found: String(theme), expected: String(parent) }] : []),
  ];
}

function actionProblems(file: ProgrammeFile, keys: Keys): Found {
  return file.actions.flatMap((action, index) => {
    const at = `actions[${index + 1}]`;
    const rasci = checkRasci(
      action.participants.map(({ role, rasci: letter }) => ({ role, rasci: letter, person: null })),
    );
    return [
      ...placeProblems(at, action, file, keys),
      ...absent(`${at}.objective`, action.objective, keys.objectives),
      ...outOfOrder(`${at}.planned`, action.planned),
      ...(rasci.ok ? [] : [{ code: rasci.problem, at: `${at}.participants`, found: "", expected: "" }]),
    ];
  });
}

function targetProblems(file: ProgrammeFile, keys: Keys): Found {
  return file.targets.flatMap((target, index) => {
    const at = `targets[${index + 1}]`;
    const impossible =
      target.unit === "%" && target.value !== null && (target.value < 0 || target.value > 100);
    return [
      ...absent(`${at}.objective`, target.objective, keys.objectives),
      ...absent(`${at}.benchmark`, target.benchmark, keys.benchmarks),
      ...(impossible
        ? [{ code: "T203", at: `${at}.value`, found: String(target.value), expected: "0-100" }]
        : []),
    ];
  });
}

function measurementProblems(file: ProgrammeFile, keys: Keys): Found {
  return file.measurements.flatMap((measurement, index) => {
    const at = `measurements[${index + 1}]`;
    const impossible = measurement.unit === "%" && (measurement.value < 0 || measurement.value > 100);
    return [
      ...absent(`${at}.target`, measurement.target, keys.targets),
      ...(impossible
        ? [{ code: "T203", at: `${at}.value`, found: String(measurement.value), expected: "0-100" }]
        : []),
    ];
  });
}

type Keys = ReturnType<typeof keysOf>;

function keysOf(file: ProgrammeFile) {
  const keys = (list: readonly { key: string }[]): ReadonlySet<string> =>
    new Set(list.map((item) => item.key));
  return {
    pillars: keys(file.pillars),
    themes: keys(file.themes),
    objectives: keys(file.objectives),
    targets: keys(file.targets),
    benchmarks: keys(file.benchmarks),
  };
}

const lists = [
  "objectives",
  "targets",
  "benchmarks",
  "measurements",
  "actions",
  "budgets",
  "risks",
  "principles",
] as const;

/** Returns what in a well-formed file contradicts itself: keys that stand twice or nowhere, ends before starts. */
export function findFileProblems(file: ProgrammeFile): Found {
  const keys = keysOf(file);
  return [
    ...keysTwice(
      "themes",
      [...file.pillars, ...file.themes].map((theme) => theme.key),
    ),
    ...lists.flatMap((list) =>
      keysTwice(
        list,
        file[list].map((item) => item.key),
      ),
    ),
    ...fixedWords("id", file.id),
    ...(["pillars", "themes", ...lists] as const).flatMap((list) =>
      file[list].flatMap(({ key }, at) => fixedWords(`${list}[${at + 1}].key`, key)),
    ),
    ...file.themes.flatMap((theme, at) => absent(`themes[${at + 1}].pillar`, theme.pillar, keys.pillars)),
    ...file.objectives.flatMap((objective, at) =>
      placeProblems(`objectives[${at + 1}]`, objective, file, keys),
    ),
    ...outOfOrder("programme.period", file.programme.period),
    ...targetProblems(file, keys),
    ...measurementProblems(file, keys),
    ...actionProblems(file, keys),
  ];
}
