import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { mayAct } from "../domain/access/index.ts";
import type { LinearSolver } from "../domain/disclosure/index.ts";
import { NotAllowed, NotFound } from "../domain/shared/thrown.ts";
import type { Identity } from "../identity/identity.ts";
import { formatsFor, textsFor } from "../texts/index.ts";
import { attemptSeconds } from "../usecases/access/beginSignIn.ts";
import { isWornPalette } from "../usecases/access/findActor.ts";
import { findVisitor } from "../usecases/access/findVisitor.ts";
import type { House } from "../usecases/perform.ts";
import { addApi } from "./api/addApi.ts";
import { type Assets, addAssets, type IsWorn } from "./assets.ts";
import { addBackChannel } from "./entry/backChannel.ts";
import { errorHtml } from "./entry/errorHtml.tsx";
import { noRolePage } from "./entry/refusedPage.tsx";
import { signInFor } from "./entry/signInFor.ts";
import { type FaultLog, orErrorPage } from "./errorPage.ts";
import { securityHeaders } from "./headers.ts";
import { dressedAddress } from "./look/theme.ts";
import { type Matched, matcher } from "./match.ts";
import { isKept, publicAnswers } from "./public/publicAnswers.ts";
import { addReadiness } from "./readiness.ts";
import { addRequestLog, noteFault, type RequestLog } from "./requestLog.ts";
import {
  cookieOf,
  isForm,
  isOwnPost,
  languageCookie,
  languageOf,
  nothingPosted,
  queryOf,
  readPosted,
  secretCookie,
  sourceOf,
  uploadLimit,
} from "./requests.ts";
import { addScim } from "./scim/addScim.ts";
import { houseForForm } from "./sentForm.ts";
import { takesUpload, takingUpload } from "./takeUpload.ts";
import type { Reply, Route, Visit, VisitedRoute } from "./visit.ts";

export type Site = {
  readonly house: House;
  readonly routes: readonly Route[];
  readonly assets: Assets;
  /** The address outsiders use, without a slash at the end: `https://evenbeeld.example` or `http://localhost:3000`. */
  readonly url: string;
  readonly demo: boolean;
  readonly log: FaultLog;
  /** Where answered requests are told; absent where nobody wants to know. */
  readonly requests?: RequestLog;
  /** Starts the solver that protects small totals while somebody waits; releases of all tables are made elsewhere. */
  readonly openSolver: () => Promise<LinearSolver>;
  /** The address from which mail is sent; absent where no mail server is named. */
  readonly mailFrom?: string;
  /** Where somebody reports a weakness; absent where nobody was named for it. */
  readonly securityContact?: string;
  /** How providers are asked who somebody is; absent where nobody signs in that way. */
  readonly identity?: Identity;
};

const secure = (site: Site): boolean => site.url.startsWith("https:");

function setCookie(
  context: Context,
  site: Site,
  cookie: { name: string; value: string; seconds: number },
): void {
  const { name, value, seconds } = cookie;
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure(site) ? "; Secure" : ""}`;
  context.header("set-cookie", `${name}=${value}; ${flags}`, { append: true });
}

function setSession(context: Context, site: Site, secret: string | null): void {
  const seconds = secret === null ? 0 : 36_000;
  setCookie(context, site, { name: secretCookie("session", secure(site)), value: secret ?? "", seconds }); // an ended session leaves an empty cookie
}

function setAttempt(context: Context, site: Site, secret: string | null): void {
  const seconds = secret === null ? 0 : attemptSeconds;
  setCookie(context, site, { name: secretCookie("attempt", secure(site)), value: secret ?? "", seconds }); // what is over leaves an empty cookie
}

function nameFile(context: Context, { name, type }: { readonly name: string; readonly type: string }): void {
  context.header("content-type", type);
  context.header("content-disposition", `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`);
}

function toResponse(context: Context, site: Site, reply: Reply): Response {
  if ("referrer" in reply) context.header("referrer-policy", "no-referrer");
  switch (reply.kind) {
    case "page":
      return context.html(reply.html, reply.status);
    case "seeOther":
      if (reply.session) setSession(context, site, reply.session.secret);
      if (reply.attempt) setAttempt(context, site, reply.attempt.secret);
      return context.redirect(reply.to, 303);
    case "text":
      return context.text(reply.text);
    case "style":
      context.header("content-type", "text/css; charset=utf-8");
      return context.body(reply.css);
    case "picture":
      context.header("content-type", `image/${reply.type}`);
      context.header("cache-control", "public, max-age=31536000, immutable");
      return context.body(new Uint8Array(reply.bytes));
    case "file":
      nameFile(context, reply);
      return context.body(new Uint8Array(reply.bytes));
    case "stream":
      nameFile(context, reply);
      context.header("content-length", String(reply.size));
      return context.body(ReadableStream.from(reply.content()));
  }
}

/** Asks for a sign-in where nobody is signed in, and refuses who may not do this. */
function handle(route: VisitedRoute, visit: Visit): Promise<Reply> {
  if (route.may === "anyone") return route.handler(visit);
  const { actor, municipality } = visit;
  if (actor === null) return Promise.resolve({ kind: "seeOther", to: signInFor(route, visit) });
  if (route.may === "operator") {
    if (actor.kind !== "operator") throw new NotFound();
    return route.handler({ ...visit, actor });
  }
  if (actor.kind !== "person" || municipality === null) throw new NotFound();
  if (actor.holdings.length === 0) return noRolePage(visit);
  if (route.may !== "signedIn" && !mayAct(actor, route.may)) throw new NotAllowed();
  return route.handler({ ...visit, actor, municipality });
}

/** Returns the path as it was sent: what is escaped in it is part of a key and never a slash of the address. */
const pathIn = (context: Context): string => new URL(context.req.url).pathname;

async function visitOf(context: Context, site: Site, matched: Matched<Route>): Promise<Visit> {
  const slug = matched.params["municipality"];
  const secret = cookieOf(context, secretCookie("session", secure(site)));
  const visitor = await findVisitor(site.house, { slug, secret });
  if (slug !== undefined && visitor.municipality === null) throw new NotFound();
  if (visitor.nextSecret !== undefined) setSession(context, site, visitor.nextSecret);
  const language = languageOf(context);
  const { municipality, actor, style } = visitor;
  const { addresses } = site.assets;
  const path = pathIn(context);
  const isSent = context.req.method === "POST" && !takesUpload(context, matched.route);
  const posted = isSent ? await readPosted(context) : nothingPosted;
  return {
    house: isSent ? houseForForm(site.house, { sessionSecret: secret, path, posted }) : site.house,
    language,
    texts: textsFor(language),
    formats: formatsFor(language, municipality?.locale ?? "nl-NL"), // outside a municipality: as in the Netherlands
    outside: site.url,
    path,
    params: matched.params,
    query: queryOf(context),
    posted,
    actor,
    municipality,
    style,
    revision: visitor.revision,
    sessionSecret: secret,
    attemptSecret: cookieOf(context, secretCookie("attempt", secure(site))),
    source: () => sourceOf(context),
    identity: site.identity,
    demo: site.demo,
    openSolver: site.openSolver,
    mailFrom: site.mailFrom,
    securityContact: site.securityContact,
    sheets: {
      ...addresses,
      style: dressedAddress(addresses.style, style.palette),
    },
  };
}

/** An address that is a secret is told to nobody by the pages it leads to, and listed by nobody; also where its page fails. */
function hideSecret(context: Context, { params }: Matched<Route>): void {
  if (params["secret"] === undefined) return;
  context.header("referrer-policy", "no-referrer");
  context.header("x-robots-tag", "noindex, nofollow");
}

type Find = ReturnType<typeof matcher<Route>>;

/** Returns what the work makes, or the page that says what went wrong. */
async function orFault(context: Context, site: Site, work: () => Promise<() => Response>): Promise<Response> {
  const texts = textsFor(languageOf(context));
  const result = await orErrorPage(work, texts, site.log);
  if (result.ok) return result.value();
  const { status, title, text, number } = result.page;
  noteFault(context, number);
  return context.html(
    await errorHtml({ language: languageOf(context), texts, sheets: site.assets.addresses, title, text }),
    status,
  );
}

const answer = (context: Context, site: Site, find: Find): Promise<Response> =>
  orFault(context, site, async () => {
    const matched = find(context.req.method === "HEAD" ? "GET" : context.req.method, pathIn(context));
    if (!matched || isKept(matched.route)) throw new NotFound(); // what is kept was answered before
    hideSecret(context, matched);
    const route = takingUpload(context, site, matched.route);
    const reply = await handle(route, await visitOf(context, site, matched));
    return () => toResponse(context, site, reply);
  });

/** Answers what everybody may read before anything looks at a session, a form or a choice that a cookie keeps. */
function addPublic(app: Hono, site: Site, find: Find): void {
  const answerPublic = publicAnswers(site);
  app.use((context, next) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") return next();
    const matched = find("GET", pathIn(context));
    if (!matched || !isKept(matched.route)) return next();
    const { route, params } = matched;
    return orFault(context, site, () => answerPublic(context, { route, params }));
  });
}

function chooseLanguage(context: Context, site: Site): Response | undefined {
  const url = new URL(context.req.url);
  const chosen = url.searchParams.get("taal");
  if (context.req.method !== "GET" || (chosen !== "nl" && chosen !== "en")) return undefined;
  url.searchParams.delete("taal");
  setCookie(context, site, { name: languageCookie, value: chosen, seconds: 31_536_000 });
  return context.redirect(`${url.pathname}${url.search}`, 303);
}

/** Where the database is away no colours are worn: no page that asks for them is drawn either. */
const wornAt =
  ({ house, log }: Site): IsWorn =>
  async (palette) => {
    const asked = await orErrorPage(() => isWornPalette(house, palette), textsFor("nl"), log);
    return asked.ok && asked.value;
  };

const neverStops = (): boolean => false;

/** Builds the site as an application that answers requests; `startServer.ts` puts it on a port. */
export function buildSite(site: Site, isStopping: () => boolean = neverStops): Hono {
  const app = new Hono();
  const find = matcher(site.routes);
  const headers = Object.entries(securityHeaders(secure(site)));
  const plain = async (
    context: Context,
    status: 400 | 403 | 413,
    title: "noForm" | "crossSite" | "tooLarge",
  ) => {
    const texts = textsFor(languageOf(context));
    const words = { title: texts.entry[`${title}Title`], text: texts.entry[`${title}Text`] };
    return context.html(
      await errorHtml({ language: languageOf(context), texts, sheets: site.assets.addresses, ...words }),
      status,
    );
  };
  app.use(async (context, next) => {
    for (const [name, value] of headers) context.header(name, value);
    await next();
  });
  addRequestLog(app, site.routes, site.requests);
  addReadiness(app, site, isStopping);
  addAssets(app, site.assets, wornAt(site));
  addPublic(app, site, find);
  app.use(compress());
  addApi(app, site); // before forms are looked at: another system sends none, and reads problems, not pages
  addScim(app, site); // nor does the account system of a municipality
  addBackChannel(app, site); // a provider sends no form of ours either
  app.use(async (context, next) => {
    if (context.req.method === "POST" && !isOwnPost(context, site.url))
      return plain(context, 403, "crossSite");
    if (context.req.method === "POST" && !isForm(context)) return plain(context, 400, "noForm");
    const chosen = chooseLanguage(context, site);
    if (chosen) return chosen;
    return next();
  });
  const limit = bodyLimit({ maxSize: uploadLimit, onError: (context) => plain(context, 413, "tooLarge") });
  app.use((context, next) =>
    takesUpload(context, find(context.req.method, pathIn(context))?.route) ? next() : limit(context, next),
  );
  app.all("*", (context) => answer(context, site, find));
  return app;
}
