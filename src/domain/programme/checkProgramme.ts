import { isGiven } from "../shared/given.ts";
import { inOrder } from "../shared/period.ts";
import { isFreeInAddresses } from "./addressWords.ts";
import type { Objective } from "./objective.ts";
import type { Programme } from "./programme.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";
import type { Theme } from "./theme.ts";

/**
 * P101: a programme has a title. P102: its name in the address is 2 to 60 small letters, digits or dashes. P103: the
 * programme before it is another one of the same municipality. D103: its end is not before its start.
 * Source: requirement MS-01.
 */
export const checkProgramme = (
  { key, title, start, end, predecessor }: Programme,
  known: ReadonlySet<string>,
): readonly RuleProblem<"P101" | "P102" | "P103" | "D103", keyof Programme>[] => [
  ...found(isGiven(title), "P101", "title"),
  ...found(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/.test(key), "P102", "key"),
  ...found(predecessor === null || (predecessor !== key && known.has(predecessor)), "P103", "predecessor"),
  ...found(start === null || end === null || inOrder(start, end).ok, "D103", "end"),
];

/** P106: two programmes of a municipality never have the same name in the address. Source: requirement MS-01. */
export const checkNewProgramme = (
  programme: Programme,
  known: ReadonlySet<string>,
): readonly RuleProblem<"P101" | "P102" | "P103" | "P106" | "P107" | "D103", keyof Programme>[] => [
  ...checkProgramme(programme, known),
  ...found(isFreeInAddresses(programme.key), "P107", "key"),
  ...found(!known.has(programme.key), "P106", "key"),
];

/**
 * P104: a theme has a name. P105: it stands under a pillar of the programme or under none, and a pillar under none.
 * Source: requirement MS-04.
 */
export const checkTheme = (
  { name, kind, parent }: Theme,
  themes: readonly Theme[],
): readonly RuleProblem<"P104" | "P105", keyof Theme>[] => {
  const isPillar = themes.some((theme) => theme.key === parent && theme.kind === "pillar");
  return [
    ...found(isGiven(name), "P104", "name"),
    ...found(parent === null || (kind === "theme" && isPillar), "P105", "parent"),
  ];
};

/** P111: an objective has a title. P112: its theme is one of the programme. Source: requirement OT-01. */
export const checkObjective = (
  { title, theme }: Objective,
  themes: readonly Theme[],
): readonly RuleProblem<"P111" | "P112", keyof Objective>[] => [
  ...found(isGiven(title), "P111", "title"),
  ...found(theme === null || themes.some(({ key }) => key === theme), "P112", "theme"),
];
