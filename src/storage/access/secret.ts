import { createHash, randomBytes } from "node:crypto";

/** Only the hash of a secret is stored: who reads the table cannot come in with it. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
/** Returns 256 bits nobody can guess, in 43 signs that an address may hold. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
