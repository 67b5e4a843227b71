import type { Context } from "hono";
import { z } from "zod";
import type { Language } from "../texts/index.ts";
import type { Posted } from "./visit.ts";

export const languageCookie = "evenbeeld_taal";
const secretCookies = { session: "evenbeeld_sessie", attempt: "evenbeeld_aanmelding" } as const;

/**
 * Returns the name of a cookie with a secret. Over https browsers take one that begins with __Host- from this very host alone, so
 * that no other host of the same domain can put its own session here (RFC 6265bis, 4.1.3.2).
 */
export const secretCookie = (which: keyof typeof secretCookies, isSecure: boolean): string =>
  isSecure ? `__Host-${secretCookies[which]}` : secretCookies[which];

export const uploadLimit = 20 * 1024 * 1024;

/** Returns the value of a cookie of the request. */
export function cookieOf(context: Context, name: string): string | undefined {
  const found = (context.req.header("cookie") ?? "")
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`)); // no header, no cookies
  return found?.slice(name.length + 1);
}

/** Returns the language of a request: what was chosen, else what the browser prefers, else Dutch. */
export function languageOf(context: Context): Language {
  const chosen = cookieOf(context, languageCookie);
  if (chosen === "nl" || chosen === "en") return chosen;
  return preferredLanguage(context.req.header("accept-language"));
}

/** Returns the language that a browser prefers by its header, else Dutch. */
export function preferredLanguage(header: string | undefined): Language {
  const preferred = /^\s*([a-z]{2})/i.exec(header ?? "")?.[1]?.toLowerCase(); // no header, no preference
  return preferred === undefined || preferred === "nl" ? "nl" : "en";
}

/**
 * Returns whether a POST comes from a page of this site: the browser says so itself (Sec-Fetch-Site), or, where it is
 * too old for that, names our address as its origin. A request that says neither comes from no page at all.
 */
export function isOwnPost(context: Context, outside: string): boolean {
  const site = context.req.header("sec-fetch-site");
  return site === undefined ? context.req.header("origin") === outside : site === "same-origin";
}

/** Returns whether a POST says that it carries a form, as browsers send one; nothing else is read. */
export const isForm = (context: Context): boolean =>
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data;.*boundary=)/i.test(
    context.req.header("content-type") ?? "", // no type, no form
  );

/** Returns a text without the one letter that no text in the database can hold, as browsers do with pages: nobody types it. */
export const readable = (text: string): string => text.replaceAll("\u0000", "\ufffd");

const withPeer = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** Of a network of version 6 everybody has as many addresses as there are; the first half is the network. */
const networkOf = (address: string): string =>
  address.includes(":") && !address.startsWith("::ffff:")
    ? address.split(":").slice(0, 4).join(":")
    : address;

/**
 * Returns the address from which a request comes. A proxy on this machine says it in the last word of X-Forwarded-For, which it wrote
 * itself; what somebody else says there counts for nothing.
 */
export function sourceOf(context: Context): string {
  const peer = withPeer.safeParse(context.env).data?.incoming.socket.remoteAddress ?? "127.0.0.1"; // asked without a network
  const isHere = ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(peer);
  const said = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return networkOf(isHere && said ? said : peer);
}

/** Returns what is asked behind the question mark of an address. */
export function queryOf(context: Context): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new URL(context.req.url).searchParams) query.append(name, readable(value));
  return query;
}

/** Reads a form: text fields and files. The size was limited before. */
export async function readPosted(context: Context): Promise<Posted> {
  const form = await context.req.formData();
  const fields = new Map<string, string[]>();
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  for (const [name, value] of form.entries()) {
    if (typeof value === "string")
      fields.set(name, [...(fields.get(name) ?? []), readable(value)]); // first value of this field
    else if (value.size > 0)
      files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files, received: new Map() };
}

export const nothingPosted: Posted = { fields: new Map(), files: new Map(), received: new Map() };
