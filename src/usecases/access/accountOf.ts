import type { PasskeyHolder } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { installation } from "../../storage/database.ts";
import type { Account } from "./signIn.ts";

/** The person that the operator is where a person is kept: nobody of any municipality. */
const nobody = installation as string as PersonId;

/** Returns the account of who holds a link or a passkey. */
export const accountOf = (holder: PasskeyHolder): Account =>
  holder.municipality === installation ? "operator" : holder;

/** Returns how an account is kept with its links and passkeys. */
export const holderOf = (account: Account): PasskeyHolder =>
  account === "operator" ? { municipality: installation, person: nobody } : account;
