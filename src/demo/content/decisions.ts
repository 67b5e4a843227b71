import type { ActionDecisionKind } from "../../domain/reporting/index.ts";

/** What was decided about an action after a round; on its last figure, or where that is said on none. */
export type DecisionSeed = {
  readonly action: string;
  readonly what: Exclude<ActionDecisionKind, "stop">;
  readonly because: string;
  readonly isMeasured: boolean;
};

/** What the secretary and who keeps the plan decided after each round, one list a round. */
export const decisionSeeds: readonly (readonly DecisionSeed[])[] = [
  [
    {
      action: "A22",
      what: "change",
      because: "Het aandeel groeit, maar te langzaam. De werving gaat ook via sportclubs en buurthuizen.",
      isMeasured: true,
    },
    {
      action: "A45",
      what: "keep",
      because: "De netwerken komen vaker bij elkaar. Wij meten nog niet wat dat verandert.",
      isMeasured: false,
    },
  ],
  [
    {
      action: "A22",
      what: "scaleUp",
      because: "De nieuwe manier van werven levert meer reacties op. Elk cluster gaat zo werken.",
      isMeasured: true,
    },
  ],
];
