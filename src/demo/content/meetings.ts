import type { ItemKind, SeriesKind } from "../../domain/governance/index.ts";

type ItemSeed = {
  readonly subject: string;
  readonly kind: ItemKind;
  readonly decision: string | null;
  /** Whether the papers of the dossier of the demo belong to it. */
  readonly papers?: boolean;
  /** Why it was taken off the agenda. */
  readonly off?: string;
};

/** A series of the demo: how many days before today it began, and what happened in its last meeting. */
export type MeetingSeed = {
  readonly kind: SeriesKind;
  readonly name: string;
  readonly body: string;
  readonly rhythm: string;
  readonly began: number;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly held: readonly ItemSeed[];
  readonly reflection: string | null;
  readonly facilitator: string | null;
  readonly asked: readonly { readonly text: string; readonly who: string; readonly within: number }[];
  /** What is on the agenda of the next meeting, and its theme. */
  readonly next: readonly ItemSeed[];
  readonly theme: string | null;
  /** Why the meeting after the next one is called off. */
  readonly calledOff: string | null;
};

const nothing = {
  reflection: null,
  facilitator: null,
  theme: null,
  held: [],
  asked: [],
  next: [],
  calledOff: null,
} as const;

export const meetingSeeds: readonly MeetingSeed[] = [
  {
    ...nothing,
    kind: "body",
    name: "Stuurgroep Meerwijk herkent zich",
    body: "stuurgroep",
    rhythm: "FREQ=MONTHLY;INTERVAL=2",
    began: 112,
    from: "09:30",
    until: "11:00",
    place: "Stadhuis, kamer 2.14",
    held: [
      { subject: "Voortgang van het programma", kind: "information", decision: null },
      {
        subject: "Acties zonder eigenaar",
        kind: "decision",
        decision: "Elk cluster noemt voor zijn acties een eigenaar.",
      },
    ],
    asked: [
      { text: "Voor elke actie van het cluster een eigenaar noemen", who: "Anke Visser", within: 60 },
      { text: "De kosten van het mentorprogramma uitzoeken", who: "Agnieszka Nowicka", within: 20 },
    ],
    next: [
      { subject: "Voorstel aan het college", kind: "discussion", decision: null, papers: true },
      { subject: "Planning van het komende jaar", kind: "decision", decision: null },
      {
        subject: "Kosten van het mentorprogramma",
        kind: "information",
        decision: null,
        off: "De controller heeft de kosten nog niet uitgezocht.",
      },
    ],
    calledOff: "De voorzitter is die week op werkbezoek.",
  },
  {
    ...nothing,
    kind: "conversation",
    name: "In gesprek met de wethouder",
    body: "wethoudersgesprek",
    rhythm: "FREQ=MONTHLY",
    began: 40,
    from: "12:00",
    until: "13:00",
    place: "Bedrijfsrestaurant",
    held: [{ subject: "Hoe open is de werkvloer?", kind: "discussion", decision: null }],
    reflection: "Medewerkers willen vaker horen wat er met hun inbreng gebeurt.",
    theme: "Werken met een beperking",
  },
  {
    ...nothing,
    kind: "committee",
    name: "Raadscommissie Samenleving",
    body: "raadscommissie",
    rhythm: "FREQ=MONTHLY;INTERVAL=3",
    began: 80,
    from: "20:00",
    until: "22:30",
    place: "Raadzaal",
    next: [{ subject: "Brief over de voortgang", kind: "information", decision: null }],
  },
  {
    ...nothing,
    kind: "mirror",
    name: "Spiegelsessie van de directie",
    body: "directie",
    rhythm: "FREQ=MONTHLY;INTERVAL=6",
    began: 30,
    from: "15:00",
    until: "17:00",
    place: "Buitenplaats De Meer",
    facilitator: "Bureau Tegenlicht (verzonnen)",
    reflection: "De directie vraagt anderen om ruimte en neemt die zelf als eerste.",
    held: [{ subject: "Wie beslist er mee?", kind: "discussion", decision: null }],
  },
];
