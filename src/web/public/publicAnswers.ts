import type { Context } from "hono";
import { NotFound } from "../../domain/shared/thrown.ts";
import { formatsFor, type Language, textsFor } from "../../texts/index.ts";
import type { House } from "../../usecases/perform.ts";
import { findPublicPlace, type PublicPlace } from "../../usecases/reporting/publicPlace.ts";
import type { Assets } from "../assets.ts";
import { dressedAddress } from "../look/theme.ts";
import { at } from "../paths.ts";
import { preferredLanguage } from "../requests.ts";
import type { KeptRoute, PublicReply, PublicVisit, Route } from "../visit.ts";
import { type KeptAnswer, keptAnswer, newShelf } from "./shelf.ts";

export const isKept = (route: Route): route is KeptRoute => route.kept !== undefined;

type PublicSite = {
  readonly house: House;
  readonly assets: Pick<Assets, "addresses">;
  readonly url: string;
  readonly demo: boolean;
};

type Asked = {
  readonly route: KeptRoute;
  readonly params: Readonly<Record<string, string>>;
  readonly language: Language;
};

/**
 * How long a browser, or a server in between, may go without asking again, in seconds: what is taken back is gone there too
 * after that time.
 */
export const cacheSeconds = 10;

function visitOf(site: PublicSite, { route, params, language }: Asked, place: PublicPlace): PublicVisit {
  const { municipality, style, mark } = place;
  const { addresses } = site.assets;
  return {
    house: site.house,
    language,
    texts: textsFor(language),
    formats: formatsFor(language, municipality.locale),
    outside: site.url,
    path: at(route.get, params),
    params,
    query: new URLSearchParams(),
    style,
    demo: site.demo,
    sheets: { style: dressedAddress(addresses.style, style.palette), script: addresses.script },
    municipality,
    mark,
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function answerOf(reply: PublicReply): KeptAnswer {
  switch (reply.kind) {
    case "page":
      if (reply.status !== 200) throw new Error(`a page with ${reply.status} is kept for nobody`);
      return keptAnswer(bytesOf(reply.html), "text/html; charset=UTF-8", null);
    case "feed":
      return keptAnswer(bytesOf(reply.xml), "application/atom+xml; charset=utf-8", null);
    case "file":
      return keptAnswer(reply.bytes, reply.type, reply.name);
  }
}

/** The key holds what the address means and nothing of how it is written: no escapes, no question mark, no visitor. */
const keyOf = ({ route, params, language }: Asked): string => {
  const { municipality: _, ...parts } = params;
  return JSON.stringify([route.get, parts, route.kept === "byLanguage" ? language : null]);
};

/** Returns how a public answer is found, or drawn once and kept; what is not public is not found and leaves nothing behind. */
function shelfOf(site: PublicSite): (asked: Asked) => Promise<KeptAnswer> {
  const shelf = newShelf();
  const drawing = new Map<string, Promise<KeptAnswer>>();
  return async (asked) => {
    const place = await findPublicPlace(site.house, String(asked.params["municipality"]));
    if (place === undefined) throw new NotFound();
    const wanted = { municipality: place.municipality.id, mark: place.mark, key: keyOf(asked) };
    const found = shelf.find(wanted);
    if (found) return found;
    const name = JSON.stringify(wanted);
    const make = async () => {
      const answer = answerOf(await asked.route.handler(visitOf(site, asked, place)));
      shelf.keep(wanted, answer);
      return answer;
    };
    const drawn = drawing.get(name) ?? make().finally(() => drawing.delete(name)); // nobody draws it yet
    drawing.set(name, drawn);
    return drawn;
  };
}

/** Says whether one of the tags a browser sent is the tag of the answer; a weak tag counts (RFC 9110, 13.1.2). */
const isKnown = (sent: string | undefined, tag: string): boolean =>
  sent !== undefined &&
  (sent.trim() === "*" || sent.split(",").some((one) => one.trim().replace(/^W\//, "") === tag));

type Sending = { readonly answer: KeptAnswer; readonly negotiated: boolean };

function send(context: Context, { answer, negotiated }: Sending): Response {
  const packs = answer.packed !== null && /\bgzip\b/.test(context.req.header("accept-encoding") ?? ""); // no header: unpacked
  const { bytes, tag } = packs && answer.packed !== null ? answer.packed : answer.plain;
  const vary = [
    ...(negotiated ? ["accept-language"] : []),
    ...(answer.packed === null ? [] : ["accept-encoding"]),
  ];
  context.header("cache-control", `public, max-age=${cacheSeconds}`);
  context.header("etag", tag);
  if (vary.length > 0) context.header("vary", vary.join(", "));
  if (isKnown(context.req.header("if-none-match"), tag)) return context.body(null, 304);
  context.header("content-type", answer.type);
  if (answer.saveAs !== null)
    context.header("content-disposition", `attachment; filename="${answer.saveAs.replace(/[^\w.-]/g, "-")}"`);
  if (packs) context.header("content-encoding", "gzip");
  return context.body(bytes);
}

/**
 * Returns how the site answers what everybody may read. The language stands in the address (`?taal=en`) or is the one that the
 * browser prefers; cookies are not looked at, and so no answer can hang on who is signed in.
 */
export function publicAnswers(site: PublicSite) {
  const find = shelfOf(site);
  return async (context: Context, matched: Omit<Asked, "language">): Promise<() => Response> => {
    const named = new URL(context.req.url).searchParams.get("taal");
    const chosen = named === "nl" || named === "en" ? named : undefined;
    const language = chosen ?? preferredLanguage(context.req.header("accept-language")); // not said in the address
    const answer = await find({ ...matched, language });
    const negotiated = chosen === undefined && matched.route.kept === "byLanguage";
    return () => send(context, { answer, negotiated });
  };
}
