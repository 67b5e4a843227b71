import type { GoalPathProps, GoalPathWords, GoalPoint, Measured } from "../../src/web/charts/goalPathData.ts";

const words: Omit<GoalPathWords, "heading" | "title" | "desc" | "caption"> = {
  showTable: "Toon als tabel",
  today: "nu",
  columns: { day: "Dag", measured: "Gemeten", interval: "Tussen", path: "Pad" },
};

const point = (day: string, value: number, unit: string): GoalPoint => ({
  day,
  value,
  dayText: day,
  text: `${String(value).replace(".", ",")}${unit}`,
});

const goal = (
  name: string,
  unit: string,
  path: readonly (readonly [string, number])[],
  measured: readonly (readonly [string, number, number?, number?])[],
): GoalPathProps => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, "-"),
  today: "2026-10-12",
  path: path.map(([day, value]) => point(day, value, unit)),
  measured: measured.map(([day, value, low, high]): Measured => {
    const found = point(day, value, unit);
    return low === undefined || high === undefined
      ? found
      : { ...found, interval: { low, high, text: `${low} tot ${high}` } };
  }),
  breaks: [],
  late: false,
  status: { kind: "good", word: "Op koers" },
  words: {
    ...words,
    caption: `Metingen en pad: ${name}`,
    heading: name,
    href: "/doel",
    title: `Pad naar het streefcijfer: ${name}`,
    desc: "Op het pad.",
  },
});

const years = (...values: readonly number[]) =>
  values.map((value, at) => [`${2023 + at}-07-01`, value] as const);

export const goals: readonly GoalPathProps[] = [
  {
    ...goal(
      "Meer culturele diversiteit in schaal 12 en hoger",
      " %",
      [
        ["2024-07-01", 13],
        ["2028-12-31", 20],
      ],
      years(10, 13, 14, 15),
    ),
    breaks: ["2024-01-01"],
    late: true,
    status: { kind: "late", word: "Loopt achter" },
    id: "divers",
  },
  goal(
    "160 banen voor de banenafspraak",
    "",
    [
      ["2024-12-31", 118],
      ["2025-12-31", 135],
      ["2026-12-31", 160],
    ],
    [
      ["2024-12-31", 118],
      ["2025-10-01", 137],
      ["2026-10-01", 156],
    ],
  ),
  goal(
    "Medewerkers geven veiligheid een 7,5",
    "",
    [
      ["2024-03-01", 7.1],
      ["2028-03-01", 7.5],
    ],
    [
      ["2024-03-01", 7.1, 7.0, 7.2],
      ["2026-03-01", 7.3, 7.2, 7.4],
    ],
  ),
  goal(
    "Verzuim omlaag",
    " %",
    [
      ["2025-01-01", 6.4],
      ["2027-01-01", 5],
    ],
    [
      ["2025-01-01", 6.4],
      ["2026-07-01", 5.2],
    ],
  ),
  goal(
    "Pas 1 keer gemeten",
    "",
    [
      ["2026-09-01", 4],
      ["2027-09-01", 8],
    ],
    [["2026-09-01", 4, 3, 5]],
  ),
  goal(
    "Nog niet gemeten",
    "",
    [
      ["2026-01-01", 0],
      ["2027-09-01", 8],
    ],
    [],
  ),
];
