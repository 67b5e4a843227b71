import type { themes as dutch } from "../nl/themes.ts";

/** The page of the pillars and themes of a programme. */
export const themes: typeof dutch = {
  title: "Pillars and themes",
  lead: (pillars, themes) =>
    `${pillars === 1 ? "1 pillar" : `${pillars} pillars`} and ${themes === 1 ? "1 theme" : `${themes} themes`}.`,
  none: "There is no pillar and no theme yet.",
  place: "Place",
  pillar: "pillar",
  underPillar: (pillar) => `theme under ${pillar}`,
  acrossPillars: "theme across all pillars",
  objectives: "Objectives",
  change: "Change theme",
};
