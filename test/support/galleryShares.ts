import type { SharePlotProps } from "../../src/web/charts/sharePlot.tsx";
import type { ShareTrendProps } from "../../src/web/charts/shareTrend.tsx";
import type { DataTableProps } from "../../src/web/components/dataTable.tsx";

const tick = (value: number): string => `${value}\u00a0%`;
const table: DataTableProps = {
  caption: "Aandelen als tabel",
  captionHidden: true,
  columns: [
    { key: "group", head: "Groep", kind: "text" },
    { key: "share", head: "Aandeel", kind: "number" },
  ],
  rows: [{ cells: ["Schaal 8", "34 %"] }],
};
const shown = (at: number, low: number, high: number) => ({
  value: { at, low, high, text: tick(at) },
  word: "afgeschermd",
  isHidden: false,
});

export const sharePlot: SharePlotProps = {
  id: "aandelen",
  rows: [
    { name: "Schaal 1 tot en met 5", ...shown(34, 30, 39) },
    { name: "Schaal 8 en 9", ...shown(21, 18, 24), published: 28 },
    { name: "waarvan 14 en hoger", inner: true, value: null, word: "afgeschermd", isHidden: true },
    {
      name: "Een schaal met een naam van twee regels",
      value: null,
      word: "te weinig mensen",
      isHidden: false,
    },
  ],
  band: { at: 24.5, low: 23, high: 26, text: "beroepsbevolking: 24,5 %" },
  words: {
    text: "De streep laat zien wat toeval kan doen.",
    source: "Bron: personeelsadministratie.",
    showTable: "Toon als tabel",
    title: "Aandelen per schaal",
    desc: "Schaal 1 tot en met 5: 34 %. Schaal 8 en 9: 21 %.",
    tick,
  },
  table,
};

export const shareTrend: ShareTrendProps = {
  id: "verloop",
  lines: [
    {
      name: "migratieachtergrond",
      old: true,
      marks: [
        { day: "2019-12-31", value: 8, text: tick(8) },
        { day: "2021-12-31", value: 10, text: tick(10) },
      ],
    },
    {
      name: "herkomst",
      old: false,
      marks: [
        { day: "2023-12-31", value: 12, text: tick(12), interval: { low: 9, high: 16 } },
        { day: "2025-12-31", value: 15, text: tick(15), interval: { low: 12, high: 19 } },
      ],
    },
  ],
  breaks: ["2023-12-31"],
  words: {
    text: "De gekleurde band is wat toeval kan doen.",
    source: "Bron: CBS-barometer.",
    showTable: "Toon als tabel",
    title: "Herkomst door de jaren",
    desc: "Van 8 naar 10 %, en na de breuk van 12 naar 15 %.",
    tick,
    day: (day) => day.slice(0, 4),
  },
  table: { ...table, caption: "Herkomst" },
};
