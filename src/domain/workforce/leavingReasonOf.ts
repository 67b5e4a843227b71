import { type CodeMap, codeOf } from "./codeMap.ts";
import type { LeavingReason } from "./employment.ts";
import { plainHeader } from "./plainHeader.ts";

/** Words by which a reason tells about health or death, in Dutch and English. */
const healthOrDeath =
  /ziek|arbeidsongesch|ongeschikt|keuring|medisch|gezondheid|\b(?:wia|iva|wga|wao|zw)\b|invalid|beperking|handicap|overl[ei]|dood|sterf|zwanger|burn ?out|zelfdoding|illness|sick|disab|medical|health|decease|death|died|pregnan|incapac|unfit/;

/**
 * Returns the reason of leaving in the closed list. What a profile does not map is `other`, and so is what tells about
 * health or death, also where a profile maps it to something else. The original is kept nowhere.
 */
export function leavingReasonOf(original: string, codes: CodeMap<LeavingReason>): LeavingReason {
  if (healthOrDeath.test(plainHeader(original))) return "other";
  return codeOf(codes, original) ?? "other"; // what a reason that nobody mapped is read as, by the closed list
}
