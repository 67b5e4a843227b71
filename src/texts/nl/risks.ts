import type { RiskFlag, RiskKind } from "../../domain/programme/index.ts";

/** The page of the risks of a programme. */
export const risks = {
  title: "Risico's",
  lead: (count: number) =>
    count === 1 ? "Er staat 1 risico in het register." : `Er staan ${count} risico's in het register.`,
  none: "Er staat nog geen risico in het register.",
  late: (count: number) =>
    count === 1
      ? " 1 had al opnieuw bekeken moeten zijn."
      : ` ${count} hadden al opnieuw bekeken moeten zijn.`,
  name: "Risico",
  kind: "Soort",
  kindName: {
    dependency: "afhankelijk van anderen",
    capacity: "werkdruk en capaciteit",
    disruption: "verstoring",
    representationWithoutInclusion: "wel meer verscheidenheid, niet meer inclusie",
    resistance: "weerstand",
    unrest: "onrust",
    other: "anders",
  } satisfies Record<RiskKind, string> as Record<RiskKind, string>,
  cause: "Waardoor",
  mitigation: "Wat wij eraan doen",
  secondMitigation: "Tweede maatregel",
  secondMitigationHint:
    "Nodig als er wel meer verscheidenheid komt maar geen inclusie: 1 maatregel voor elk van beide.",
  forRepresentation: "Voor verscheidenheid",
  forInclusion: "Voor inclusie",
  impact: "Gevolg voor het plan",
  impactHint: "Nodig bij een verstoring.",
  reviewOn: "Opnieuw bekijken op",
  flags: "Let op",
  flag: {
    dependency: "hangt af van anderen",
    capacity: "vraagt veel van mensen",
    noMitigation: "nog geen maatregel",
    oneOfTwoMitigations: "nog 1 van de 2 maatregelen",
    noOwner: "nog geen eigenaar",
    noReview: "nog geen dag om opnieuw te bekijken",
    reviewPassed: "de dag om te bekijken is voorbij",
  } satisfies Record<RiskFlag, string> as Record<RiskFlag, string>,
  inferred: "De bron noemt dit zelf geen risico.",
  add: "Risico toevoegen",
  change: "Risico veranderen",
};
