import { createHmac } from "node:crypto";
import type { House, SentForm } from "../usecases/perform.ts";
import type { Posted, Visit } from "./visit.ts";

/**
 * Returns the form of a visit as an act takes it: a keyed hash over the address and everything that was filled in, under
 * the secret of the session, which the database does not have.
 */
function sentForm(secret: string, address: string, { fields, files, received }: Posted): SentForm {
  const hash = createHmac("sha256", secret);
  const add = (kind: string, name: string, value: string | Uint8Array) => {
    const bytes = Buffer.from(value);
    hash.update(JSON.stringify([kind, name, bytes.length])).update(bytes);
  };
  add("address", "", address);
  for (const [name, values] of fields) for (const value of values) add("field", name, value);
  for (const [name, { bytes }] of files) add("file", name, bytes);
  for (const [name, file] of received) add("received", name, file.file.sha256);
  let isTaken = false;
  return {
    takeHashes: () => {
      if (isTaken) return null;
      isTaken = true;
      return { sender: createHmac("sha256", secret).update("sender").digest(), form: hash.digest() };
    },
  };
}

/** A button alone: it moves a state, which a rule refuses the second time, or asks for what may be asked for again. */
const isBare = ({ fields, files, received }: Posted): boolean =>
  files.size + received.size === 0 && [...fields.values()].flat().every((value) => value === "");

/** Returns the house as a visit that sends a form works in it; without a session nobody is known to have sent it before. */
export function houseForForm(
  house: House,
  { sessionSecret, path, posted }: Pick<Visit, "sessionSecret" | "path" | "posted">,
): House {
  if (sessionSecret === undefined || isBare(posted)) return house;
  return { ...house, form: sentForm(sessionSecret, path, posted) };
}
