import { createHash, randomBytes } from "node:crypto";

/** Only the hash of a secret is stored: who reads the table cannot come in with it. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Returns 256 bits of chance: what nobody can guess needs no slow hash. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
