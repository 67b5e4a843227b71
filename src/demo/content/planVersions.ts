/** The plans of the four years: the day of adoption, the name and what changed. */
export const planVersions: readonly (readonly [on: string, name: string, because: string])[] = [
  ["2025-01-28", "Uitvoeringsplan 2025", "Eerste plan na het raadsbesluit van 17 december 2024."],
  [
    "2026-02-10",
    "Uitvoeringsplan 2026",
    "Na het eerste jaar: 1 actie is vervallen en 1 uitgesteld. Nieuwe datums en namen zijn verwerkt.",
  ],
  ["2027-02-09", "Uitvoeringsplan 2027", "De acties van 2026 zijn verwerkt, samen met het budget voor 2027."],
  ["2028-02-08", "Uitvoeringsplan 2028", "Laatste jaar: de nadruk ligt op overdragen aan de clusters."],
];
