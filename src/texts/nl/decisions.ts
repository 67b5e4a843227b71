import type { ActionDecisionKind } from "../../domain/reporting/index.ts";

/** Decisions on actions by their effect. */
export const decisions = {
  title: "Besluiten over deze actie",
  form: {
    title: "Besluiten over deze actie",
    button: "Besluit vastleggen",
    lead: "U besluit op het effect: wat leverde de actie op? Het besluit blijft staan. Wie erop terugkomt, neemt een nieuw besluit.",
    kind: "Wat besluit u?",
    effect: "Waarop besluit u?",
    effectHint: "Dit zijn de laatste cijfers van deze actie, en van haar doel als zij er een heeft.",
    noFigures: "Over deze actie staat nog geen cijfer vast.",
    notMeasured: "Het effect is niet gemeten",
    notMeasuredHint: "Dat komt bij het besluit te staan.",
    reason: "Waarom?",
    reasonHint: "De raad kan dit lezen. Noem geen namen van anderen.",
  },
  option: {
    scaleUp: { word: "Opschalen", hint: "De actie werkt en krijgt meer." },
    keep: { word: "Zo doorgaan", hint: "De actie gaat door zoals zij is." },
    change: { word: "Bijstellen", hint: "De actie gaat anders verder." },
    stop: { word: "Stoppen", hint: "De stand wordt: vervallen." },
  } satisfies Record<ActionDecisionKind, { word: string; hint: string }> as Record<
    ActionDecisionKind,
    { readonly word: string; readonly hint: string }
  >,
  revives: "De actie gaat weer lopen.",
  decided: {
    scaleUp: "opgeschaald",
    keep: "gaat zo door",
    change: "bijgesteld",
    stop: "gestopt",
  } satisfies Record<ActionDecisionKind, string> as Record<ActionDecisionKind, string>,
  theirs: (decided: string, reason: string) => `Er is besloten: ${decided}. De reden: ${reason}`,
  notMeasured: "Het effect is niet gemeten.",
  value: (value: string, measure: string, period: string) => `${measure}: ${value}, ${period}`,
  told: "Bron: bericht over de actie.",
  source: (source: string) => `Bron: ${source}.`,
  round: {
    title: "Besluiten over acties",
    toDecide: (count: number) => `Nog te besluiten: ${count === 1 ? "1 actie" : `${count} acties`}`,
    toDecideWhy: "Deze acties liggen stil, of er kwam een cijfer bij sinds het vorige besluit.",
    show: (count: number) => (count === 1 ? "Toon 1 actie" : `Toon ${count} acties`),
    none: "In deze ronde is nog niets besloten.",
    decide: "Besluiten",
    still: "ligt stil",
    measured: (effect: string) => `Gemeten: ${effect}`,
    reason: "Waarom",
    on: "Besluit",
  },
};
