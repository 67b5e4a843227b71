import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { textsFor } from "../../texts/index.ts";
import { municipalityAt } from "../../usecases/access/findActor.ts";
import { noteFailure, waitOf } from "../../usecases/access/signInWaits.ts";
import { findClient } from "../../usecases/api/findClient.ts";
import type { ClientActor, House } from "../../usecases/perform.ts";
import { type ErrorPage, type FaultLog, orErrorPage } from "../errorPage.ts";
import { sourceOf } from "../requests.ts";
import type { ScimAnswer } from "./answers.ts";
import { answerScim } from "./answers.ts";
import { errorBody, noToken, notFound, type ScimError, tooLarge, wait } from "./problem.ts";

type Place = { readonly house: House; readonly url: string; readonly log: FaultLog };

const dutch = textsFor("nl");
const largest = 256 * 1024;
const tokenOf = (context: Context): string =>
  /^bearer +([\w-]{1,200})$/i.exec(context.req.header("authorization") ?? "")?.[1] ?? ""; // no header, no token

/** N141: returns who keeps the list of people of this municipality with its token; a token for reading, or of another one, opens nothing. */
async function clientOf(context: Context, house: House, slug: string): Promise<ClientActor | ScimError> {
  const client = await findClient(house, tokenOf(context));
  if (client && client.slug === slug && client.actor.rights.includes("provisioning")) return client.actor;
  const municipality = await municipalityAt(house, slug);
  if (!municipality) return noToken; // tells as little as a wrong token
  const key = { kind: "source", word: `scim ${sourceOf(context)}` } as const;
  const seconds = await waitOf(house, municipality, key);
  if (seconds > 0) return wait(seconds);
  await noteFailure(house, municipality, [key]);
  return noToken;
}

async function answerTo(context: Context, { house, url }: Place): Promise<ScimAnswer> {
  const { pathname, searchParams } = new URL(context.req.url);
  const [, , , slug = "", ...segments] = pathname.split("/");
  const actor = await clientOf(context, house, slug);
  if (!("kind" in actor)) return { ok: false, problem: actor };
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  return answerScim({
    house,
    actor,
    base: `${url}/scim/v2/${slug}`,
    method: context.req.method,
    segments: segments.filter((segment) => segment !== "").map(decoded),
    query: searchParams,
    bytes,
  });
}

/** A path may not be readable; then nothing stands there. */
const decoded = (segment: string): string => (/%(?![0-9a-f]{2})/i.test(segment) ? "?" : segment);

/** Returns what was thrown as an error; a fault carries the number under which it was written down. */
function thrown({ status, text }: ErrorPage): ScimError {
  if (status === 404) return notFound;
  if (status === 503) return { status, detail: text, headers: { "retry-after": "60" } };
  return { status: 500, detail: text };
}

async function send(context: Context, place: Place): Promise<Response> {
  const result = await orErrorPage(() => answerTo(context, place), dutch, place.log);
  const answer: ScimAnswer = result.ok ? result.value : { ok: false, problem: thrown(result.page) };
  const type = { "content-type": "application/scim+json; charset=utf-8" };
  if (!answer.ok)
    return context.body(JSON.stringify(errorBody(answer.problem)), answer.problem.status, {
      ...type,
      ...answer.problem.headers,
    });
  if (answer.value.status === 204) return context.body(null, 204);
  const { status, body, location } = answer.value;
  return context.body(JSON.stringify(body), status, { ...type, ...(location ? { location } : {}) });
}

/**
 * Puts SCIM 2.0 on the site (RFC 7644), where the account system of a municipality keeps its list of people: before the checks of forms, since it
 * sends none. A session opens nothing here, and a token of this kind opens nothing else.
 */
export function addScim(app: Hono, place: Place): void {
  const limit = bodyLimit({
    maxSize: largest,
    onError: (context) => context.body(JSON.stringify(errorBody(tooLarge)), 413),
  });
  app.all("/scim/v2/*", limit, (context) => send(context, place));
}
