import { addDays, type Day, dayFrom } from "../domain/shared/day.ts";
import { actionHistory, keeper } from "./actionHistory.ts";
import { figures } from "./content/figures.ts";
import { indicatorSeeds } from "./content/indicators.ts";
import { planVersions } from "./content/planVersions.ts";
import type { DemoAct } from "./demoAct.ts";
import { feedbackActs } from "./feedbackActs.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { broughtInOn, themeSeeds } from "./meerwijkProgramme.ts";
import { officeMoment, weekday } from "./officeMoment.ts";
import { type Random, randomFrom } from "./random.ts";
import { roundActs } from "./roundActs.ts";
import { unitPlanActs } from "./unitPlanActs.ts";

/** The plan goes to the executive two weeks before it is adopted; the secretary records the decision. */
const planActs = (random: Random): readonly DemoAct[] =>
  planVersions.flatMap(([on, name, because], at): readonly DemoAct[] => {
    const adoptedOn = dayFrom(on);
    return [
      {
        at: officeMoment(addDays(adoptedOn, -14), random, `submit ${name}`),
        by: keeper,
        deed: { kind: "submitPlan", name, because },
      },
      {
        at: officeMoment(adoptedOn, random, `adopt ${name}`),
        by: mailOf("Theo van Rossum"),
        deed: { kind: "adoptPlan", number: at + 1, adoptedOn },
      },
    ];
  });

const figureActs = (random: Random): readonly DemoAct[] =>
  figures
    .filter(({ recordedOn }) => recordedOn > broughtInOn)
    .map((figure) => ({
      at: officeMoment(dayFrom(figure.recordedOn), random, figure.key),
      by: keeper,
      deed: { kind: "recordFigure", figure },
    }));

/** A month after the plan came in, who keeps it chose by which numbers some actions are followed. */
const indicatorActs = (random: Random): readonly DemoAct[] => {
  const on = weekday(addDays(dayFrom(broughtInOn), 30));
  return [...Map.groupBy(indicatorSeeds, ({ action }) => action)].map(([action, indicators]) => ({
    at: officeMoment(on, random, `${action} indicators`),
    by: keeper,
    deed: { kind: "setIndicators", action, indicators },
  }));
};

/**
 * Returns everything that happened in Meerwijk from 2025 up to the day before `today`, in order of time: plans adopted,
 * progress told, dates moved with their reason, actions put off, dropped, added and handed over, figures recorded, plans
 * of units saved, feedback given and answered, rounds opened, answered and closed.
 * The same seed and day give the same history. Before 2025 nothing has happened yet; after 2028 nothing happens any more.
 */
export function meerwijkHistory(today: Day, seed: number): readonly DemoAct[] {
  const random = randomFrom(seed);
  const setting = { today, random };
  const acts = [
    ...planActs(random),
    ...figureActs(random),
    ...unitPlanActs(random),
    ...feedbackActs(random),
    ...indicatorActs(random),
    ...themeSeeds.flatMap((theme) =>
      theme.actions.flatMap((action) => actionHistory(theme, action, setting)),
    ),
  ];
  const inOrder = acts.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const end = Date.parse(`${addDays(today, -1)}T23:59:59Z`);
  return [...inOrder, ...roundActs(inOrder, setting)]
    .filter(({ at }) => at.getTime() <= end)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}
