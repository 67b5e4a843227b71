import type { UnitId } from "../organisation/index.ts";
import type { Period } from "../shared/period.ts";
import type { Rhythm } from "../shared/rhythm.ts";
import type { Stated } from "../shared/stated.ts";
import type { ActionIndicator } from "./actionIndicator.ts";
import type { ActionStatus } from "./actionStatus.ts";
import type { Evidence } from "./evidence.ts";
import type { Owner } from "./owner.ts";
import type { Participant } from "./rasci.ts";

/** When an action is to begin and end, at the precision of the source or of the person who plans. */
export type Planning = {
  readonly start: Stated<Period>;
  readonly end: Stated<Period>;
  readonly note: Stated<string>;
};

/** What the programme does (requirements AC-01 to AC-05, AC-10). */
export type Action = {
  readonly key: string;
  readonly title: string;
  readonly theme: Stated<string>;
  readonly objective: Stated<string>;
  readonly unit: UnitId | null;
  readonly owner: Owner;
  readonly participants: readonly Participant[];
  readonly planning: Planning;
  /** The first planning that stated an end; slip is counted from it. */
  readonly firstPlanning: Planning;
  readonly status: Stated<ActionStatus>;
  readonly statusReason: Stated<string>;
  readonly rhythm: Stated<Rhythm>;
  readonly rhythmNote: Stated<string>;
  readonly deliverable: Stated<string>;
  readonly scope: Stated<string>;
  /** Why it goes before others; null when it has no priority (requirement AC-10). */
  readonly priority: string | null;
  /** How its effect is seen; an action without objective or measure is flagged (requirement TC-02). */
  readonly measure: Stated<string>;
  /** The numbers by which its effect is followed; asked with the news. */
  readonly indicators: readonly ActionIndicator[];
  /** The action of the predecessor programme it carries on (requirement AC-07). */
  readonly carriedOver: { readonly programme: string; readonly action: string } | null;
  readonly evidence: readonly Evidence[];
  /** The last day on which somebody reported progress. */
  readonly reportedOn: string | null;
  readonly version: number;
};
