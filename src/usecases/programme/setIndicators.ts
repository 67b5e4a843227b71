import type { Actor } from "../../domain/access/index.ts";
import { type ActionIndicator, checkIndicators, nextKey } from "../../domain/programme/index.ts";
import { listActionVersions } from "../../storage/office/actionHistoryStore.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** An indicator as it is written down: one without a key is new. */
export type IndicatorInput = Omit<ActionIndicator, "key"> & { readonly key: string | null };

/** Returns the indicators with a key each; a key that ever stood there is never given again. */
function keyed(inputs: readonly IndicatorInput[], taken: readonly string[]): readonly ActionIndicator[] {
  const used = [...taken];
  return inputs.map(({ key, ...input }) => {
    const own = key ?? nextKey("I", used); // a new one gets the next
    used.push(own);
    return { key: own, ...input };
  });
}

/** Returns an indicator as a new one where it counts in another unit: its values are no line with those before. */
const inUnit = (input: IndicatorInput, now: readonly ActionIndicator[]): IndicatorInput =>
  now.some(({ key, unit }) => key === input.key && unit === input.unit) ? input : { ...input, key: null };

/** Says by which numbers an action is followed. What was told of one that is taken away stays. Refused by R195 and R159. */
export const setIndicators = (
  house: House,
  actor: Actor,
  { indicators, ...seen }: Seen & { readonly indicators: readonly IndicatorInput[] },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-indicators-set" },
    kind: actionKind,
    reason: null,
    next: async (action, office) => {
      const versions = await listActionVersions(office, seen.programme, action.key);
      const ever = versions.flatMap((version) => version.action.indicators.map(({ key }) => key));
      const now = action.indicators.map(({ key }) => key);
      const known = indicators.filter(({ key }) => key === null || now.includes(key));
      const inputs = known.map((input) => inUnit(input, action.indicators));
      const after = keyed(inputs, ever);
      return unlessRefused({ ...action, indicators: after }, checkIndicators(after));
    },
  });
