import type { AgreementOutcomeKind } from "../../domain/reporting/index.ts";

/** What was agreed with units in the talks on a round. */
export const agreements = {
  title: "Afspraken met de onderdelen",
  lead: "Dit is afgesproken in de gesprekken over deze ronde. Wat uit een eerdere ronde nog open staat, staat erbij.",
  none: "In deze ronde is nog niets afgesproken.",
  agreement: "Afspraak",
  due: "Uiterlijk",
  state: "Stand",
  open: "open",
  late: "te laat",
  outcome: {
    kept: "nagekomen",
    notKept: "niet nagekomen",
  } satisfies Record<AgreementOutcomeKind, string> as Record<AgreementOutcomeKind, string>,
  openFrom: (round: string) => `Nog open, uit ${round}.`,
  from: (round: string) => `Uit ${round}.`,
  told: (day: string, who: string) => `${day}, ${who}`,
  earlier: "Toon wat eerder is gezegd",
  end: "Afloop vastleggen",
  endAgain: "Afloop veranderen",
  make: {
    title: "Afspraak vastleggen",
    lead: "Leg vast wat u in het gesprek met het onderdeel hebt afgesproken.",
    stands: "Een afspraak blijft staan. Klopt er iets niet, leg dan een nieuwe vast.",
    unit: "Met welk onderdeel?",
    noUnit: "Kies een onderdeel.",
    text: "Wat is afgesproken?",
    textHint: "Noem geen namen van medewerkers.",
    noText: "Schrijf op wat is afgesproken.",
    due: "Voor wanneer?",
    noDue: "Schrijf op voor wanneer dit is afgesproken.",
  },
  ending: {
    title: "Afloop vastleggen",
    about: (text: string, due: string) => `Afgesproken, uiterlijk ${due}: ${text}`,
    kind: "Is de afspraak nagekomen?",
    option: {
      kept: "Ja, de afspraak is nagekomen",
      notKept: "Nee, de afspraak is niet nagekomen",
    } satisfies Record<AgreementOutcomeKind, string> as Record<AgreementOutcomeKind, string>,
    noKind: "Kies of de afspraak is nagekomen.",
    reason: "Toelichting",
    reasonHint: "Is de afspraak niet nagekomen? Schrijf dan op waarom. Noem geen namen van medewerkers.",
    noReason: "Schrijf op waarom de afspraak niet is nagekomen.",
    stands: "Wat u vastlegt, blijft staan. U kunt later iets anders vastleggen. Dan staat dit eronder.",
  },
};
