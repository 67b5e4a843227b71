import { z } from "@hono/zod-openapi";
import type { DirectoryChange, DirectoryPerson } from "../../domain/people/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { badPath, badSyntax, badValue, type ScimError } from "./problem.ts";

/** Entra ID sends truth as a word, unless its tenant chose otherwise. */
const truth = z.union([
  z.boolean(),
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(["true", "false"]))
    .transform((word) => word === "true"),
]);
const emails = z.array(
  z.object({ value: z.string().optional(), type: z.string().optional(), primary: truth.optional() }),
);
const fullName = z.object({
  formatted: z.string().nullish(),
  givenName: z.string().nullish(),
  familyName: z.string().nullish(),
});

type Mails = z.output<typeof emails>;

/** The address that counts: the first one, of work when there is one. */
const mailIn = (said: Mails): string | undefined =>
  (said.find(({ type }) => type?.toLowerCase() === "work") ?? said.find(({ primary }) => primary) ?? said[0])
    ?.value;

const nameIn = ({ formatted, givenName, familyName }: z.output<typeof fullName>): string | undefined => {
  const parts = [givenName, familyName].filter((part) => part != null && part.trim() !== "").join(" ");
  return formatted?.trim() || parts || undefined; // it says no name
};

/** What an attribute says of somebody, or nothing where we keep nothing of it. */
const readers: Readonly<Record<string, (value: unknown) => DirectoryChange | null>> = {
  username: (value) => text(value, (userName) => ({ userName })),
  externalid: (value) =>
    value === null ? { externalId: null } : text(value, (externalId) => ({ externalId })),
  displayname: (value) => text(value, (name) => ({ name })),
  "name.formatted": (value) => text(value, (name) => ({ name })),
  name: (value) => {
    const read = fullName.safeParse(value);
    if (!read.success) return null;
    const name = nameIn(read.data);
    return name === undefined ? {} : { name };
  },
  active: (value) => {
    const read = truth.safeParse(value);
    return read.success ? { active: read.data } : null;
  },
  emails: (value) => {
    const read = emails.safeParse(Array.isArray(value) ? value : [value]);
    if (!read.success) return null;
    const mail = mailIn(read.data);
    return mail === undefined ? {} : { mail };
  },
  'emails[type eq "work"].value': (value) => text(value, (mail) => ({ mail })),
  "emails.value": (value) => text(value, (mail) => ({ mail })),
};

function text(value: unknown, said: (words: string) => DirectoryChange): DirectoryChange | null {
  return typeof value === "string" && value.trim() !== "" ? said(value.trim()) : null;
}

const core = /^urn:ietf:params:scim:schemas:core:2\.0:user:/i;
/** What an address of an attribute looks like (RFC 7644, 3.5.2), with a name of a schema before it or not. */
const pathShape = /^(?:urn:[\w.:-]+:)?[a-z$][\w$-]*(?:\[[^\]]*\])?(?:\.[a-z$][\w$-]*)?$/i;

/** Returns what one attribute says. One that we do not keep says nothing, because a directory sends what it was set to send. */
function saidBy(path: string, value: unknown): Result<DirectoryChange, ScimError> {
  if (!pathShape.test(path)) return refused(badPath);
  const name = path.replace(core, "").toLowerCase();
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader === undefined) return ok({});
  const said = reader(value);
  return said === null ? refused(badValue) : ok(said);
}

function all(entries: readonly (readonly [string, unknown])[]): Result<DirectoryChange, ScimError> {
  let change: DirectoryChange = {};
  for (const [path, value] of entries) {
    const said = saidBy(path, value);
    if (!said.ok) return said;
    change = { ...change, ...said.value };
  }
  return ok(change);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The name to show goes before the parts of a name, in whatever order they come. */
const inOrder = (entries: readonly (readonly [string, unknown])[]) =>
  entries.toSorted(
    ([one], [other]) =>
      Number(one.toLowerCase() === "displayname") - Number(other.toLowerCase() === "displayname"),
  );

/** Names of schemas and of nested extensions are no attributes. */
const attributesOf = (body: Readonly<Record<string, unknown>>) =>
  inOrder(
    Object.entries(body).filter(
      ([name, value]) =>
        !/^(schemas|meta|id)$/i.test(name) && !(/^urn:.*:User$/i.test(name) && isObject(value)),
    ),
  ).filter(([, value]) => value !== null);

/** Somebody as a whole resource tells; whether the person is active may be left out. */
export type SaidPerson = Omit<DirectoryPerson, "active"> & Pick<DirectoryChange, "active">;

/** Returns somebody as a whole resource tells (POST, PUT): without a mail address the name to sign in with is one. */
export function personSaid(body: unknown): Result<SaidPerson, ScimError> {
  if (!isObject(body)) return refused(badSyntax);
  const said = all(attributesOf(body));
  if (!said.ok) return said;
  const { userName, externalId = null, name = userName, mail = userName, active } = said.value; // RFC 7643, 4.1
  if (userName === undefined || name === undefined || mail === undefined) return refused(badValue);
  return ok({ userName, externalId, name, mail, ...(active === undefined ? {} : { active }) });
}

const operations = z.object({
  Operations: z
    .array(
      z.object({
        op: z
          .string()
          .toLowerCase()
          .pipe(z.enum(["add", "replace", "remove"])),
        path: z.string().optional(),
        value: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(100),
});
type Operation = z.output<typeof operations>["Operations"][number];

/** Taking away is possible for the number of the directory alone: the rest belongs to somebody. */
function removed(path: string | undefined): Result<DirectoryChange, ScimError> {
  if (path === undefined || !pathShape.test(path)) return refused(badPath);
  const name = path.replace(core, "").toLowerCase();
  if (name === "externalid") return ok({ externalId: null });
  return Object.hasOwn(readers, name) ? refused(badValue) : ok({});
}

function operated({ op, path, value }: Operation): Result<DirectoryChange, ScimError> {
  if (op === "remove") return removed(path);
  if (path !== undefined && path !== "") return saidBy(path, value);
  return isObject(value) ? all(attributesOf(value)) : refused(badValue);
}

/** Returns what a PATCH says anew: each operation with a path, or without one a map of attributes, whose keys may be paths as well. */
export function changeSaid(body: unknown): Result<DirectoryChange, ScimError> {
  const read = operations.safeParse(body);
  if (!read.success) return refused(badSyntax);
  let change: DirectoryChange = {};
  for (const operation of read.data.Operations) {
    const said = operated(operation);
    if (!said.ok) return said;
    change = { ...change, ...said.value };
  }
  return ok(change);
}
