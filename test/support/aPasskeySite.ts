import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { addMunicipality } from "../../src/usecases/installation/addMunicipality.ts";
import { makeOperatorLink } from "../../src/usecases/installation/operatorLink.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import { aHouse } from "./aHouse.ts";
import type { anAuthenticator, Odd } from "./anAuthenticator.ts";
import type { DatabaseKind } from "./databases.ts";
import { sessionOf, visitorWith } from "./visitors.ts";

export const passkeyUrl = "https://evenbeeld.example";

/** Returns the question to a device that a page carries. */
export const questionIn = (html: string): string => {
  const found = /data-eb-options="([^"]*)"/.exec(html)?.[1];
  if (found === undefined) throw new Error(`the page asks no device:\n${html}`);
  return found.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
};

/** A site with real sign-in: no demo, an address with HTTPS, and people who come by links and passkeys. */
export async function aPasskeySite(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const faults: unknown[] = [];
  const assets = { addresses: { style: "/bestanden/proef.css", script: null }, files: new Map() };
  const log = (_: string, error: unknown) => void faults.push(error);
  const site = buildSite({ house, routes, assets, url: passkeyUrl, demo: false, openSolver: openHighs, log });
  const nobody = () => visitorWith(site, passkeyUrl, "nobody", undefined);
  /** Follows a one-time link; the session of who comes in is undefined where the link opens nothing. */
  const follow = async (secret: string) => {
    const { status, to, headers } = await nobody().ask("POST", `/aanmelden/link/${secret}`);
    const session = sessionOf(headers);
    return { status, to, visitor: session ? visitorWith(site, passkeyUrl, "linked", session) : undefined };
  };
  /** Comes in by a link and makes a passkey on a device. */
  const register = async (secret: string, device: ReturnType<typeof anAuthenticator>, odd: Odd = {}) => {
    const { visitor, to } = await follow(secret);
    if (!visitor || !to) throw new Error("the link opened nothing");
    const question = questionIn((await visitor.ask("GET", to)).html);
    const fields = { naam: "Laptop van het werk", antwoord: device.make(question, odd) };
    return { visitor, desk: to, fields, made: await visitor.ask("POST", to, { fields }) };
  };
  const ask = async () => questionIn((await nobody().ask("GET", "/aanmelden/passkey")).html);
  const send = (antwoord: string) => nobody().ask("POST", "/aanmelden/passkey", { fields: { antwoord } });
  /** Signs in with a device that answers a new question. */
  const signIn = async (device: ReturnType<typeof anAuthenticator>, odd: Odd = {}) =>
    send(device.sign(await ask(), odd));
  const municipality = async (slug: string): Promise<{ municipality: Municipality; linkSecret: string }> => {
    const administrator = { name: "Bram Beheer", mail: "bram.beheer@proefstad.example" };
    const wanted = { slug, name: "Gemeente Proefstad", cbsCode: null, locale: "nl-NL" as const };
    const added = await addMunicipality(house, { ...wanted, administrator });
    if (!added.ok) throw new Error(added.problem);
    return added.value;
  };
  const operatorLink = (anew = false) => makeOperatorLink(house, { anew });
  return { house, site, faults, nobody, follow, register, ask, send, signIn, municipality, operatorLink };
}
