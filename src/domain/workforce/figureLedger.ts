import type { LedgerRelease } from "../disclosure/index.ts";
import type { UnitRecord } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { unitSuccessions } from "./unitSuccessions.ts";

/** What the ledger keeps of a release of figures. */
export type KeptRelease = Omit<LedgerRelease, "successions">;

/** Returns the ledger, the first release first, as a release of a day reckons with it: with what became of the units in between. */
export const ledgerFor = (
  kept: readonly KeptRelease[],
  record: UnitRecord,
  day: Day,
): readonly LedgerRelease[] =>
  kept.map((release, nth) => ({
    ...release,
    successions: unitSuccessions(record, release.referenceDate, kept[nth + 1]?.referenceDate ?? day), // after the last one comes the day
  }));
