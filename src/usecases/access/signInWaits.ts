import { secondsLeft, waitSeconds } from "../../domain/access/index.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { findWait, forgetWait, saveWait, type WaitKey } from "../../storage/access/attemptStore.ts";
import type { House } from "../perform.ts";
import { doneInAccess } from "./inAccess.ts";

export type { WaitKey };

/** Returns how many seconds a key has to wait before it may try again; 0 for nearly everybody. */
export const waitOf = (house: House, { id }: Municipality, key: WaitKey): Promise<number> =>
  doneInAccess(house, id, async (place) => {
    const at = house.now();
    return secondsLeft(await findWait(place, key, at), at);
  });

/** Counts what went wrong for each key; from some number on it waits. */
export const noteFailure = (house: House, { id }: Municipality, keys: readonly WaitKey[]): Promise<void> =>
  doneInAccess(house, id, async (place) => {
    const at = house.now();
    for (const key of keys) {
      const failures = ((await findWait(place, key, at))?.failures ?? 0) + 1; // nothing went wrong lately
      const until = new Date(at.getTime() + waitSeconds(key.kind, failures) * 1000);
      await saveWait(place, key, { failures, until, at });
    }
  });

/** Forgets what went wrong for an account that came in. */
export const forgetFailures = (house: House, { id }: Municipality, key: WaitKey): Promise<void> =>
  doneInAccess(house, id, (place) => forgetWait(place, key));
