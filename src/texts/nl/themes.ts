/** The page of the pillars and themes of a programme. */
export const themes = {
  title: "Pijlers en thema's",
  lead: (pillars: number, themes: number) =>
    `${pillars === 1 ? "1 pijler" : `${pillars} pijlers`} en ${themes === 1 ? "1 thema" : `${themes} thema's`}.`,
  none: "Er is nog geen pijler en geen thema.",
  place: "Plaats",
  pillar: "pijler",
  underPillar: (pillar: string) => `thema onder ${pillar}`,
  acrossPillars: "thema voor alle pijlers",
  objectives: "Doelen",
  change: "Thema veranderen",
};
