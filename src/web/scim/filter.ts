import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { ProvisionedPerson } from "../../usecases/people/directory.ts";
import { badFilter, type ScimError } from "./problem.ts";

type Filter = (person: ProvisionedPerson) => boolean;

/** The attributes that can be asked for, in small letters; a mail address has one kind here, so its type makes no difference. */
const asked: Readonly<Record<string, (person: ProvisionedPerson) => string | null>> = {
  username: ({ userName }) => userName.toLowerCase(),
  externalid: ({ externalId }) => externalId,
  id: ({ id }) => id,
  displayname: ({ name }) => name.toLowerCase(),
  emails: ({ mail }) => mail.toLowerCase(),
  "emails.value": ({ mail }) => mail.toLowerCase(),
  '[type eq "work"].value': ({ mail }) => mail.toLowerCase(),
};
/** Values of these are compared as they stand (RFC 7643, `caseExact`). */
const exact = ["externalid", "id"];

const shape =
  /^(?:urn:ietf:params:scim:schemas:core:2\.0:User:)?([a-z.]+(?:\[type eq "work"\]\.value)?) eq ("(?:[^"\\]|\\.)*")$/i;
const textIn = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, "$1");

/** Returns the filter of a list: one attribute that equals one text, which is all that provisioning asks; without one everybody. */
export function filterIn(text: string | null): Result<Filter, ScimError> {
  if (text === null || text.trim() === "") return ok(() => true);
  const [, attribute = "", quoted = '""'] = shape.exec(text.trim()) ?? []; // no filter that we know
  const name = attribute.toLowerCase().replace(/^emails\[/, "[");
  const wordsOf = Object.hasOwn(asked, name) ? asked[name] : undefined;
  if (wordsOf === undefined) return refused(badFilter);
  const wanted = exact.includes(name) ? textIn(quoted) : textIn(quoted).toLowerCase();
  return ok((person) => wordsOf(person) === wanted);
}
