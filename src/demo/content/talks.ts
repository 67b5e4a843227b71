/** What was agreed with a cluster in the talk on a round, and what was said of it in the talk on the next. */
export type TalkSeed = {
  /** The round after which it was agreed, from 0. */
  readonly round: number;
  readonly unit: string;
  readonly text: string;
  /** Days after the talk by which it is due. */
  readonly within: number;
  readonly kept: string | null;
};

/** The first is kept, and said so after the next round; the second is still open and late. */
export const talkSeeds: readonly TalkSeed[] = [
  {
    round: 0,
    unit: "MO",
    text: "Alle teamleiders volgen de training over werven zonder vooroordelen.",
    within: 75,
    kept: "24 van de 24 teamleiders hebben de training gevolgd.",
  },
  {
    round: 1,
    unit: "SB",
    text: "Het cluster wijst per afdeling iemand aan die nieuwe stagiairs begeleidt.",
    within: 35,
    kept: null,
  },
];
