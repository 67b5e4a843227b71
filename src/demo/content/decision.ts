/** Invented: a proposal of Meerwijk on which the executive decided. */
export const decidedSeed = {
  subject: "Aanpak van vaste vragen bij sollicitatiegesprekken",
  portfolio: "Personeel en organisatie",
  agendaItem: "B2",
  urgency: null,
  explanation:
    "Alle vacatures krijgen een gesprek met vaste vragen en een commissie van verschillende mensen.",
  publicText: "Het college stemt in met vaste vragen bij alle sollicitatiegesprekken vanaf 1 januari.",
} as const;

export const decidedPoint = {
  kind: "agree",
  text: "In te stemmen met vaste vragen bij alle sollicitatiegesprekken.",
  reasoning: "Een gesprek met vaste vragen is eerlijker voor elke sollicitant.",
  imposesSecrecy: false,
} as const;
