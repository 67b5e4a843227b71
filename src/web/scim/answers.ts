import type { PersonId } from "../../domain/organisation/index.ts";
import { idFrom, isIdText } from "../../domain/shared/id.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { readJson } from "../../intake/json.ts";
import {
  addProvisioned,
  changeProvisioned,
  listProvisioned,
  removeProvisioned,
} from "../../usecases/people/directory.ts";
import type { ClientActor, House } from "../../usecases/perform.ts";
import { filterIn } from "./filter.ts";
import { badSyntax, notFound, notSupported, ruleError, type ScimError } from "./problem.ts";
import { listResponse, serviceProviderConfig, userResource, userSchema, userType } from "./resources.ts";
import { changeSaid, personSaid } from "./said.ts";

/** One request of the account system of a municipality. */
export type ScimCall = {
  readonly house: House;
  readonly actor: ClientActor;
  /** The address under which everything stands, as outsiders know it. */
  readonly base: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly bytes: Uint8Array;
};

type Answer =
  | { readonly status: 200 | 201; readonly body: unknown; readonly location?: string }
  | { readonly status: 204 };
export type ScimAnswer = Result<Answer, ScimError>;

const most = 200;
const found = (body: unknown): ScimAnswer => ok({ status: 200, body });
const notAllowed: ScimError = { ...notSupported, status: 405 };

const bodyOf = ({ bytes }: ScimCall): Result<unknown, ScimError> => {
  const read = readJson(bytes);
  return read.ok ? read : refused(badSyntax);
};

const countIn = (query: URLSearchParams, name: string, usual: number): number => {
  const text = query.get(name);
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : usual;
};

async function listed({ house, actor, base, query }: ScimCall): Promise<ScimAnswer> {
  const filter = filterIn(query.get("filter"));
  if (!filter.ok) return filter;
  const people = (await listProvisioned(house, actor)).filter(filter.value);
  const from = Math.max(1, countIn(query, "startIndex", 1));
  const count = Math.min(most, Math.max(0, countIn(query, "count", 100)));
  const part = people.slice(from - 1, from - 1 + count).map((person) => userResource(person, base));
  return found(listResponse(part, people.length, from));
}

async function added(call: ScimCall): Promise<ScimAnswer> {
  const body = bodyOf(call);
  const said = body.ok ? personSaid(body.value) : body;
  if (!said.ok) return said;
  const person = await addProvisioned(call.house, call.actor, { active: true, ...said.value });
  if (!person.ok) return refused(ruleError(person.problem));
  const resource = userResource(person.value, call.base);
  return ok({ status: 201, body: resource, location: resource.meta.location });
}

async function changed(call: ScimCall, id: PersonId): Promise<ScimAnswer> {
  const body = bodyOf(call);
  if (!body.ok) return body;
  const said = call.method === "PUT" ? personSaid(body.value) : changeSaid(body.value);
  if (!said.ok) return said;
  const person = await changeProvisioned(call.house, call.actor, id, said.value);
  return person.ok ? found(userResource(person.value, call.base)) : refused(ruleError(person.problem));
}

async function one(call: ScimCall, text: string): Promise<ScimAnswer> {
  const { house, actor, base, method } = call;
  if (!isIdText(text)) return refused(notFound);
  const id = idFrom<"person">(text);
  switch (method) {
    case "GET": {
      const person = (await listProvisioned(house, actor)).find((each) => each.id === id);
      return person ? found(userResource(person, base)) : refused(notFound);
    }
    case "PUT":
    case "PATCH":
      return changed(call, id);
    case "DELETE": {
      const removed = await removeProvisioned(house, actor, id);
      return removed.ok ? ok({ status: 204 }) : refused(ruleError(removed.problem));
    }
    default:
      return refused(notAllowed);
  }
}

/** What is spoken here, of which nothing is about anybody. */
function told({ base, segments: [name, which] }: ScimCall): ScimAnswer {
  const type = userType(base);
  const schema = userSchema(base);
  if (name === "ServiceProviderConfig" && which === undefined)
    return found(serviceProviderConfig(base, most));
  if (name === "ResourceTypes") {
    if (which === undefined) return found(listResponse([type]));
    return which === type.id ? found(type) : refused(notFound);
  }
  if (name === "Schemas") {
    if (which === undefined) return found(listResponse([schema]));
    return which === schema.id ? found(schema) : refused(notFound);
  }
  return refused(notFound);
}

/** Answers one request (RFC 7644, 3). There are no groups: their list is empty, and none can be made. */
export async function answerScim(call: ScimCall): Promise<ScimAnswer> {
  const { method, segments } = call;
  const [kind, id, ...more] = segments;
  if (more.length > 0) return refused(notFound);
  if (kind === "Users" && id !== undefined) return one(call, id);
  if (kind === "Users") {
    if (method === "GET") return listed(call);
    return method === "POST" ? added(call) : refused(notAllowed);
  }
  if (kind === "Groups") {
    if (method !== "GET") return refused(notSupported);
    return id === undefined ? found(listResponse([])) : refused(notFound);
  }
  return method === "GET" ? told(call) : refused(notAllowed);
}
