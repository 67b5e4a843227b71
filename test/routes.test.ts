import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, describe, test } from "node:test";
import type { Hono } from "hono";
import { permissions, type Role, roles } from "../src/domain/access/index.ts";
import { textsFor } from "../src/texts/index.ts";
import { matcher } from "../src/web/match.ts";
import { paths } from "../src/web/paths.ts";
import { routes } from "../src/web/routes.ts";
import { buildSite } from "../src/web/server.ts";
import type { Route } from "../src/web/visit.ts";
import { type Addresses, methodOf, nameOf, patternOf } from "./support/addresses.ts";
import { type Demo, openDemo, siteOf } from "./support/demoSite.ts";
import { addressesIn, addressIn, patterns } from "./support/meerwijkAddresses.ts";
import { setUp } from "./support/setUp.ts";
import { summaryEntries } from "./support/summaryEntries.ts";
import { type Answer, type Visitor, visitorAs } from "./support/visitors.ts";

const url = "http://localhost:3000";
const everybody = ["nobody", ...roles] as const;
type Somebody = (typeof everybody)[number];

type Outcome = "open" | "own" | "signIn" | "notAllowed" | "notFound";

/** Says what the permission table makes of somebody at a route; `own` is decided by the unit or the people of the thing. */
function expectedOf(route: Route, who: Somebody): Outcome {
  if (route.may === "anyone") return "open";
  if (who === "nobody") return "signIn";
  // a session belongs to one municipality: at an address of the installation its holder is nobody
  if (route.may === "operator") return who === "operator" ? "open" : "signIn";
  if (who === "operator") return "notFound";
  if (route.may === "signedIn") return "open";
  const scope = permissions[route.may][who];
  if (scope === undefined) return "notAllowed";
  return scope === "wholeOrganisation" ? "open" : "own";
}

function outcomeOf({ status, to }: Answer): Outcome | `fault ${number}` {
  if (status === 303) return to === paths.signIn ? "signIn" : "open";
  if (status === 403) return "notAllowed";
  if (status === 404) return "notFound";
  return [200, 409, 422].includes(status) ? "open" : `fault ${status}`;
}

/** What is of others may be refused, or be as if it were not there: a meeting in which somebody does not sit is not told of. */
const agrees = (expected: Outcome, found: Outcome | `fault ${number}`): boolean =>
  expected === "own" ? ["open", "notAllowed", "notFound"].includes(found) : found === expected;

const isMunicipal = (route: Route): boolean => patternOf(route).startsWith("/:municipality");
/** What everybody may read asks nobody to sign in; `src/web/office/reporting/editionPages.test.ts` holds what it shows. */
const isPublic = (route: Route): boolean => route.may === "anyone";
const posts = routes.filter((route) => methodOf(route) === "POST");
const gets = routes.filter((route) => methodOf(route) === "GET");

/** The first role that may do what a route does: on everything, else on what is its own. */
function mostAble(route: Route): Somebody {
  const [found] = (["open", "own"] as const).flatMap((reach) =>
    everybody.filter((who) => expectedOf(route, who) === reach && who !== "nobody"),
  );
  assert.ok(found, `nobody may ${nameOf(route)}`);
  return found;
}

let demo: Demo;
let site: Hono;
let ours: Addresses;
let theirs: Addresses;
const visitors = new Map<Somebody, Visitor>();
const as = (who: Somebody): Visitor => {
  const found = visitors.get(who);
  assert.ok(found, who);
  return found;
};

/** One real address of a route, in Meerwijk where the route belongs to a municipality. */
function addressOf(route: Route): string {
  const found = addressIn(ours, route);
  assert.ok(found, `no page leads to ${nameOf(route)}`);
  return found;
}

setUp(async () => {
  demo = await openDemo("server");
  site = buildSite(await siteOf(demo, url));
  for (const who of everybody)
    visitors.set(who, await visitorAs(demo, { site, url, place: demo.meerwijk }, who));
  ours = await addressesIn(demo, { site, url, place: demo.meerwijk }, patterns);
  theirs = await addressesIn(demo, { site, url, place: demo.other }, []);
});
after(() => demo.close());

describe("every address of the site", () => {
  test("says who may and what it leaves in the log; an act always leaves something", () => {
    assert.ok(routes.length >= 67, `only ${routes.length} routes seen`);
    assert.ok(posts.length >= 25, `only ${posts.length} acts seen`);
    for (const route of routes) {
      assert.ok(typeof route.may === "string" && route.may.length > 0, nameOf(route));
      const { audit } = route;
      if (typeof audit === "string") assert.match(audit, /^[a-z]+(-[a-z]+)*$/, nameOf(route));
      // who looks for what was given without a name is kept nowhere: docs/decisions/0047
      else
        assert.ok(
          audit.none.length > 0 && (methodOf(route) === "GET" || patternOf(route) === paths.findContribution),
          nameOf(route),
        );
    }
  });

  test("is found from a first page by following links and forms", () => {
    const met = new Set([...ours.keys()].map(patternOf));
    assert.deepEqual(
      patterns.filter((pattern) => !met.has(pattern)),
      [],
    );
    assert.ok(patterns.length >= 45, `only ${patterns.length} patterns`);
  });

  test("of every one of them the page and the act at one address ask for the same permission", () => {
    for (const post of posts) {
      const page = gets.find((get) => patternOf(get) === patternOf(post));
      if (page) assert.equal(page.may, post.may, nameOf(post));
    }
  });
});

describe("[RA-01] [RA-02] who reaches what, by the permission table", () => {
  // the public reads published editions and nothing else
  for (const who of everybody)
    test(`${who === "nobody" ? "[RA-05] " : ""}${who} meets at every address what the table says`, async () => {
      const wrong: string[] = [];
      for (const route of routes) {
        if (route.may === "anyone" && methodOf(route) === "POST") continue; // sign-in and sign-out: below
        const expected = expectedOf(route, who);
        const answer = await as(who).ask(methodOf(route), addressOf(route));
        if (!agrees(expected, outcomeOf(answer)))
          wrong.push(`${nameOf(route)} ${addressOf(route)}: ${outcomeOf(answer)}, not ${expected}`);
      }
      assert.deepEqual(wrong, []);
    });

  test("no page failed on the way", () => assert.deepEqual(demo.faults, []));
});

describe("the summary of what is wrong", () => {
  for (const language of ["nl", "en"] as const)
    test(`names the field of every entry, in every form that is sent empty (${language})`, async () => {
      const forms = posts.filter(({ may }) => may !== "anyone");
      const headers = { "accept-language": language };
      const found = forms.map(async (route) => {
        const { html, status } = await as(mostAble(route)).ask("POST", addressOf(route), { headers });
        if (status === 422) assert.ok(html.includes(`<html lang="${language}"`), nameOf(route));
        return summaryEntries(html).map((entry) => ({ ...entry, form: nameOf(route) }));
      });
      const entries = (await Promise.all(found)).flat();
      assert.ok(entries.length >= 25, `only ${entries.length} entries seen`);
      const named = ({ label, text }: (typeof entries)[number]) =>
        label !== undefined && text.toLowerCase().includes(label.toLowerCase().replace(/[?.!]$/, ""));
      assert.deepEqual(
        entries.filter((entry) => !named(entry)),
        [],
      );
    });
});

/** Written by hand, beside the table: who opens what; everybody who is not named does not. */
const readers = [
  "programmeManager",
  "secretary",
  "alderman",
  "steeringGroupMember",
  "clerk",
  "financialController",
  "worksCouncilMember",
  "auditor",
] as const;
const byHand: readonly (readonly ["GET" | "POST", string, readonly Role[]])[] = [
  ["GET", paths.installation, ["operator"]],
  ["POST", paths.newMunicipality, ["operator"]],
  ["GET", paths.people, ["administrator", "programmeManager", "auditor"]],
  ["GET", paths.person, ["administrator", "programmeManager", "auditor"]],
  ["POST", paths.newPerson, ["administrator"]],
  ["POST", paths.bringPeople, ["administrator"]],
  ["POST", paths.endPeople, ["administrator"]],
  ["GET", paths.peopleFile, ["administrator"]],
  ["POST", paths.newRole, ["administrator"]],
  ["POST", paths.endRole, ["administrator"]],
  ["POST", paths.handOver, ["administrator"]],
  ["POST", paths.changeUnit, ["administrator"]],
  ["POST", paths.importProgramme, ["programmeManager"]],
  ["GET", paths.committee, ["expert"]],
  ["GET", paths.committeeYearFile, readers],
  ["GET", paths.editionFile, readers],
  ["POST", paths.freezeReport, ["programmeManager"]],
  ["POST", paths.correctEdition, ["programmeManager"]],
  ["POST", paths.publishEdition, ["programmeManager", "clerk"]],
  ["POST", paths.withdrawEdition, ["programmeManager", "clerk"]],
  ["POST", paths.bringStaffFile, ["hrAnalyst"]],
  ["POST", paths.recordConsent, ["programmeManager", "secretary", "worksCouncilMember"]],
  ["POST", paths.changeRetention, ["programmeManager", "secretary"]],
];

describe("the addresses where a mistake costs most, by a table of their own", () => {
  for (const [method, pattern, able] of byHand)
    test(`${method} ${pattern} opens for ${able.join(", ")} and for nobody else`, async () => {
      const route = routes.find((one) => methodOf(one) === method && patternOf(one) === pattern);
      assert.ok(route);
      const opened: string[] = [];
      for (const who of everybody)
        if (outcomeOf(await as(who).ask(method, addressOf(route))) === "open") opened.push(who);
      assert.deepEqual(opened.toSorted(), [...able].toSorted());
    });
});

const found = matcher(routes);
const paramsAt = (address: string, route: Route): Readonly<Record<string, string>> =>
  found(methodOf(route), address)?.params ?? {}; // an address without a part

/** Returns every value that each parameter has somewhere in a municipality. */
function valuesIn(addresses: Addresses): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const [route, all] of addresses)
    for (const address of all)
      for (const [name, value] of Object.entries(paramsAt(address, route)))
        values.set(name, (values.get(name) ?? new Set()).add(value)); // the first of its name
  return values;
}

function withValue(route: Route, params: Readonly<Record<string, string>>, name: string, value: string) {
  const filled: Readonly<Record<string, string>> = { ...params, [name]: value };
  return patternOf(route).replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(filled[part])));
}

type Values = ReturnType<typeof valuesIn>;
type Strange = { readonly route: Route; readonly path: string; readonly foreign: boolean };

/** The real address of a route with one part of it changed: to what Anderstad has there, or to what is nowhere. */
function strangeAddresses(route: Route, known: Values, others: Values): readonly Strange[] {
  const params = paramsAt(addressOf(route), route);
  const names = Object.keys(params).filter((name) => name !== "municipality");
  return names.flatMap((name) => {
    // years, days, parts of a report and numbers of versions, editions and agreements are nobody's: both have the same ones
    const owned = !["year", "version", "edition", "agreement", "termEnd", "place"].includes(name);
    const foreign = owned
      ? [...(others.get(name) ?? [])].filter((value) => !known.get(name)?.has(value))
      : [];
    // one of theirs where they have one, and a number or a key that is nowhere
    return [...foreign.slice(0, 1), methodOf(route) === "GET" ? "bestaat-niet" : randomUUID()].map(
      (value) => ({
        route,
        path: withValue(route, params, name, value),
        foreign: foreign.includes(value),
      }),
    );
  });
}

describe("nothing of another municipality is reached", () => {
  const municipal = routes.filter(isMunicipal);
  const elsewhere = (route: Route, slug: string) => addressOf(route).replace(/^\/[^/]+/, `/${slug}`);

  test("at its own addresses somebody of Meerwijk is asked to sign in, and the operator finds nothing", async () => {
    assert.ok(municipal.length >= 55, `only ${municipal.length} routes of a municipality`);
    for (const route of municipal.filter((one) => !isPublic(one)))
      for (const path of [elsewhere(route, "anderstad"), ...(theirs.get(route) ?? []).slice(0, 2)]) {
        const found = await as(mostAble(route)).ask(methodOf(route), path);
        assert.deepEqual([found.status, found.to, found.html], [303, paths.signIn, ""], path);
        const { status } = await as("operator").ask(methodOf(route), path);
        assert.equal(status, 404, path);
      }
  });

  test("a municipality that does not exist is not found, whoever asks", async () => {
    for (const route of municipal)
      for (const who of ["nobody", "operator", mostAble(route)] as const) {
        const path = elsewhere(route, "nergens");
        const { status } = await as(who).ask(methodOf(route), path);
        assert.equal(status, 404, `${who} ${path}`);
      }
  });

  test("inside Meerwijk its keys and numbers say the same as keys and numbers that exist nowhere: not found", async () => {
    const nowhere = (await as("nobody").ask("GET", "/bestaat/niet/nergens")).html;
    assert.ok(nowhere.includes(textsFor("nl").entry.notFoundTitle));
    const wrong: string[] = [];
    const [known, others] = [valuesIn(ours), valuesIn(theirs)];
    // a link of a mail that opens nothing says so in words of its own: test/attacks/cardLinks.test.ts
    const said = municipal.filter((route) => patternOf(route) !== paths.cardLink);
    const strange = said.flatMap((route) => strangeAddresses(route, known, others));
    for (const { route, path } of strange) {
      const { status, html } = await as(mostAble(route)).ask(methodOf(route), path);
      if (status !== 404 || html !== nowhere) wrong.push(`${status} ${methodOf(route)} ${path}`);
    }
    assert.deepEqual(wrong, []);
    const foreign = strange.filter((one) => one.foreign).length;
    assert.ok(strange.length >= 120 && foreign >= 40, `${strange.length} asked, ${foreign} of Anderstad`);
  });
});
