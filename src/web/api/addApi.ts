import type { Context, Hono } from "hono";
import { mayAct } from "../../domain/access/index.ts";
import { type Result, refused } from "../../domain/shared/result.ts";
import { textsFor } from "../../texts/index.ts";
import { findClient } from "../../usecases/api/findClient.ts";
import type { House } from "../../usecases/perform.ts";
import { type FaultLog, orErrorPage } from "../errorPage.ts";
import { type Matched, matcher } from "../match.ts";
import { roleWords } from "../reportFiles.ts";
import { noteFault } from "../requestLog.ts";
import { queryOf } from "../requests.ts";
import type { ApiAnswer, ApiRoute } from "./apiRoute.ts";
import { apiRoutes } from "./apiRoutes.ts";
import { apiDocument, apiVersion } from "./document.ts";
import { noRight, noToken, problemBody, problemType, type Refusal, refusalOf } from "./problem.ts";
import { rightsFor } from "./rightWords.ts";

type Place = { readonly house: House; readonly url: string; readonly log: FaultLog };

const openapi = "/v1/openapi.json";
/** Longer than any address that the API itself gives. */
const longestAddress = 4000;
const dutch = textsFor("nl");
const words = roleWords(dutch);

/** Returns the token of a request: from its header alone, since addresses are written down everywhere. */
const tokenOf = (context: Context): string | undefined =>
  /^bearer +([\w-]{1,200})$/i.exec(context.req.header("authorization") ?? "")?.[1]; // no header, no token

async function readAs(
  context: Context,
  { house, url }: Place,
  { route, params }: Matched<ApiRoute>,
): Promise<Result<ApiAnswer, Refusal>> {
  const client = await findClient(house, tokenOf(context) ?? ""); // without a token it takes as long
  if (!client || client.actor.rights.includes("provisioning")) return refused(noToken); // N141: that one reads nothing here
  if (route.may !== "anyClient" && !mayAct(client.actor, route.may))
    return refused(noRight(rightsFor(route.may).join(" ")));
  const { pathname, search } = new URL(context.req.url);
  const address = new URL(`${url}${pathname}${search}`);
  return route.handler({ ...client, house, words, outside: url, address, params }, queryOf(context));
}

type Find = ReturnType<typeof matcher<ApiRoute>>;

function answerTo(context: Context, place: Place, find: Find): Promise<Result<ApiAnswer, Refusal>> {
  const { method, url } = context.req;
  if (url.length > longestAddress) return Promise.resolve(refused({ status: 414 }));
  const { pathname } = new URL(url);
  const found = find("GET", pathname);
  if (!found && pathname !== openapi) return Promise.resolve(refused({ status: 404 }));
  if (!found || (method !== "GET" && method !== "HEAD"))
    return Promise.resolve(refused({ status: 405, headers: { allow: "GET, HEAD" } }));
  return readAs(context, place, found);
}

async function send(context: Context, place: Place, find: Find): Promise<Response> {
  context.header("api-version", apiVersion);
  const result = await orErrorPage(() => answerTo(context, place, find), dutch, place.log);
  if (!result.ok) noteFault(context, result.page.number);
  const answered = result.ok ? result.value : refused(refusalOf(result.page));
  if (answered.ok) {
    const { body, headers } = answered.value;
    return context.body(JSON.stringify(body), 200, { "content-type": "application/json", ...headers });
  }
  const { status, headers } = answered.problem;
  const body = JSON.stringify(problemBody(answered.problem));
  return context.body(body, status, { "content-type": problemType, ...headers });
}

/** Everybody may read what the API is, from the pages of any site. */
const open = {
  "content-type": "application/json",
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "API-Version",
  "cross-origin-resource-policy": "cross-origin",
};

/**
 * Puts the API on the site, behind the same headers and the same log of faults as the pages. A session opens nothing here: a
 * client proves itself in each request.
 */
export function addApi(app: Hono, place: Place): void {
  const document = JSON.stringify(apiDocument(apiRoutes, place.url));
  app.get(openapi, (context) => {
    context.header("api-version", apiVersion);
    return context.body(document, 200, open);
  });
  const find = matcher(apiRoutes);
  app.all("/v1", (context) => send(context, place, find));
  app.all("/v1/*", (context) => send(context, place, find));
}
