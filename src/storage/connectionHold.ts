import { createHmac, randomBytes } from "node:crypto";
import type { ClientBase } from "pg";

/** How this process proves, on connections that it holds, for which municipality a transaction works. */
export type ConnectionHold = {
  readonly hold: (client: ClientBase) => Promise<void>;
  readonly proofOf: (municipality: string) => string;
};

const blockBytes = 64;
/** A schema or a function that is not there: the owner is about to make it. */
const notYet = new Set(["3F000", "42883"]);

/**
 * Returns a hold with a secret that lives in the memory of this process alone. The database gets it once per connection,
 * before anything else, in the form in which it can check a proof (the two keys of HMAC-SHA-256, RFC 2104).
 */
export function newHold(): ConnectionHold {
  const key = randomBytes(blockBytes);
  const [inner, outer] = [0x36, 0x5c].map((pad) => Buffer.from(key.map((byte) => byte ^ pad)));
  return {
    hold: async (client) => {
      try {
        await client.query("select wall.hold($1, $2)", [inner, outer]);
      } catch (error) {
        // before the first migration there is no wall; whatever else fails, the connection must not be used
        if (!(error instanceof Error && "code" in error && notYet.has(String(error.code)))) throw error;
      }
    },
    proofOf: (municipality) => createHmac("sha256", key).update(municipality).digest("hex"),
  };
}
