/** What is public for programs to read: the data of an edition and the feed of what was published. */
export const openData = {
  title: "Open data",
  caption: "Bestanden met open data",
  explained:
    "Dit zijn de gegevens van deze rapportage, om mee te rekenen. Er staan functies in, geen namen. Wat niet vermeld is, is leeg.",
  frozen:
    "Het JSON-bestand is vastgelegd en verandert nooit. De lijsten zijn daaruit gemaakt: met puntkomma's, in UTF-8.",
  licence: "De gemeente vermeldt bij deze gegevens geen licentie.",
  columns: { file: "Bestand", holds: "Wat erin staat", hash: "Controlegetal (SHA-256)" },
  file: {
    json: "Alles (JSON)",
    acties: "Acties (CSV)",
    streefcijfers: "Streefcijfers (CSV)",
  },
  holds: {
    json: "De hele rapportage, met alles waaruit zij volgt.",
    acties: (count: number) =>
      count === 1
        ? "1 actie met stand, planning en actiehouder."
        : `${count} acties met stand, planning en actiehouder.`,
    streefcijfers: (count: number) =>
      count === 1
        ? "1 streefcijfer met nulmeting en laatste cijfer."
        : `${count} streefcijfers met nulmeting en laatste cijfer.`,
  },
  yes: "ja",
  no: "nee",
  actionColumns: {
    key: "sleutel",
    title: "actie",
    theme: "thema",
    owner: "actiehouder",
    start: "begin",
    end: "einde",
    status: "stand",
    overdue: "te laat",
  },
  targetColumns: {
    key: "sleutel",
    measure: "wat er wordt gemeten",
    population: "bij wie",
    comparator: "vergelijking",
    value: "waarde",
    unit: "eenheid",
    dueDate: "termijn",
    baseline: "nulmeting",
    baselinePeriod: "nulmeting gemeten",
    lastFigure: "laatste cijfer",
    lastPeriod: "laatste cijfer gemeten",
    source: "bron",
  },
  catalog: "Alle open data in één lijst (DCAT)",
  catalogTitle: (municipality: string) => `Open data van ${municipality}`,
  catalogAbout: "De gegevens die de gemeente over haar programma openbaar maakte.",
  follow: "Volg wat hier verschijnt (Atom)",
  feedTitle: (municipality: string) => `Openbare rapportages van ${municipality}`,
  isPublic: "Deze rapportage is openbaar.",
  corrects: (number: number) => `Deze rapportage verbetert editie ${number}.`,
  correctedBy: (number: number) => `Deze rapportage is verbeterd. Lees editie ${number}.`,
  withdrawnTitle: (number: number, kind: string) => `Teruggetrokken: editie ${number}, ${kind}`,
  withdrawn: "De gemeente heeft deze rapportage teruggetrokken. U kunt haar niet meer lezen.",
};
