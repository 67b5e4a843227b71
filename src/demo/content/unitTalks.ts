import type { TalkAnswers, TalkKind } from "../../domain/governance/index.ts";
import type { TalkSet } from "../../domain/reporting/index.ts";

/** The questions of steering talks, quarter by quarter. */
export const talkQuestions: Readonly<Partial<Record<TalkSet, readonly string[]>>> = {
  steeringQ1: ["Welke doelen kregen in uw onderdeel voorrang, en waarom?"],
  steeringQ2: ["Welke meetbare resultaten leverde dit op?", "Welke stap komt hierna?"],
  steeringQ3: ["Welke doelen kregen in uw onderdeel voorrang, en waarom?"],
  steeringQ4: ["Welke meetbare resultaten leverde dit op?", "Welke stap komt hierna?"],
};

/** A talk of the demo: with which unit, how many days from today, and what it answered; null while it is still to come. */
export type UnitTalkSeed = {
  readonly kind: TalkKind;
  readonly unit: string;
  readonly days: number;
  /** What is answered to the fixed items and, the same, to each question. */
  readonly told: (Pick<TalkAnswers, "account" | "resistance"> & { readonly text: string }) | null;
};

export const unitTalkSeeds: readonly UnitTalkSeed[] = [
  {
    kind: "steering",
    unit: "MO-SA",
    days: -236,
    told: {
      text: "Wij beginnen bij de vacatureteksten, omdat daar de meeste sollicitanten afhaken.",
      account: null,
      resistance: [
        {
          against: "Anoniem solliciteren",
          why: "Teamleiders willen weten wie er komt.",
          helps: "Een proef in één team, met een evaluatie na drie maanden.",
        },
      ],
    },
  },
  {
    kind: "steering",
    unit: "MO-SA",
    days: -112,
    told: {
      text: "De proef loopt en de teksten zijn nagelopen.",
      account: { kind: "comply", result: "Alle vacatureteksten zijn nagelopen." },
      resistance: [],
    },
  },
  { kind: "steering", unit: "MO-SA", days: 6, told: null },
  {
    kind: "steering",
    unit: "SB",
    days: -112,
    told: {
      text: "De buitendienst doet nog weinig mee.",
      account: { kind: "explain", reason: "Er zijn dit jaar geen vacatures in de buitendienst." },
      resistance: [{ against: "Training voor iedereen", why: "De roosters zitten vol.", helps: null }],
    },
  },
  { kind: "steering", unit: "SB", days: 6, told: null },
  {
    kind: "review",
    unit: "MO",
    days: -40,
    told: {
      text: "De training heeft gewerkt: er solliciteren meer mensen.",
      account: null,
      resistance: null,
    },
  },
  { kind: "accountability", unit: "MO", days: 20, told: null },
  { kind: "review", unit: "SB", days: 0, told: null },
];
