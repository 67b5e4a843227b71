import type { PersonId } from "../organisation/index.ts";
import { isGiven } from "../shared/given.ts";
import type { Id } from "../shared/id.ts";
import type { MunicipalityId } from "../shared/municipality.ts";
import { ok, type Result, refused } from "../shared/result.ts";

export type PasskeyId = Id<"passkey">;

/** A key on a device of one account, as its holder sees it: what it is called, since when, and when it was last used. */
export type Passkey = {
  readonly id: PasskeyId;
  readonly name: string;
  readonly madeAt: Date;
  readonly lastUsedAt: Date | null;
};

/** Whose passkey it is, as the device keeps it: of the operator the municipality and the person are no one's. */
export type PasskeyHolder = { readonly municipality: MunicipalityId; readonly person: PersonId };

/** The public half of a passkey with the number of times that its device says it was used. */
export type PublicPasskey = {
  readonly credential: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
};

const longestName = 60;

/** N134: a passkey has a name of one line of 1 to 60 characters, by which its holder knows the device. Source: judgement. */
export function checkPasskeyName(text: string): Result<string, "N134"> {
  const name = text.trim();
  return isGiven(name) && name.length <= longestName && !/\p{Cc}/u.test(name) ? ok(name) : refused("N134");
}

/**
 * N133: the counter of a passkey goes up with each use, or the device has none and says 0 each time. One that stands still or goes
 * back may be that of a copy. Source: WebAuthn Level 3, 6.1.1.
 */
export const checkCounter = (before: number, now: number): Result<number, "N133"> =>
  now > before || (now === 0 && before === 0) ? ok(now) : refused("N133");
