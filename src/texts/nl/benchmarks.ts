/** The page and the forms of benchmarks: published figures against which targets are held. */
export const benchmarks = {
  title: "Vergelijkingscijfers",
  lead: (count: number) =>
    count === 1
      ? "1 gepubliceerd cijfer om mee te vergelijken."
      : `${count} gepubliceerde cijfers om mee te vergelijken.`,
  none: "Er is nog geen vergelijkingscijfer.",
  label: "Naam",
  value: "Waarde",
  valueText: "Waarde in woorden",
  valueTextHint: "Alleen als de bron geen getal geeft, zoals: ongeveer een kwart.",
  unit: "Eenheid",
  unitHint: "Bijvoorbeeld % of mensen.",
  population: "Over wie",
  populationHint: "Bijvoorbeeld: beroepsbevolking van de gemeente.",
  period: "Periode",
  source: "Bron",
  sourceHint: "Wie het cijfer publiceerde en waar, zodat een ander het terugvindt.",
  usedBy: "Streefcijfers die ermee vergelijken",
  change: "Vergelijkingscijfer veranderen",
  add: "Vergelijkingscijfer toevoegen",
};
