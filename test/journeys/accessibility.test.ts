import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import type { Role } from "../../src/domain/access/index.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { paths } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import { nameOf, patternOf } from "../support/addresses.ts";
import { faultsOf, wcag } from "../support/axe.ts";
import { type Stage, siteOn, theStage } from "../support/browser.ts";
import { meerwijkAddresses } from "../support/meerwijkAddresses.ts";
import { setUp } from "../support/setUp.ts";
import type { Visitor } from "../support/visitors.ts";
import { visitorAs } from "../support/visitors.ts";

/** What hangs on how wide the window is and how long the words are; the rest hangs on the markup, which is the same. */
const layoutRules = ["target-size", "scrollable-region-focusable"];
const who = [
  "programmeManager",
  "administrator",
  "unitOwner",
  "auditor",
  "hrAnalyst",
  "expert",
  "operator",
  "nobody",
] as const;
type Somebody = (typeof who)[number];
type Reached = { readonly pattern: string; readonly path: string; readonly as: Somebody };
const languages = ["nl", "en"] as const;
type Language = (typeof languages)[number];
const widths = [320, 1280] as const;
/** Every rule is asked of every page in each language and at each width; in the other two only what the layout decides. */
const wholeShapes: readonly string[] = ["nl 320", "en 1280"];

/** What answers a GET with something else than a page: files, and addresses that lead on. */
const noPages = [
  paths.health,
  paths.securityTxt,
  paths.logo,
  paths.paletteSheet,
  paths.committeeYearFile,
  paths.roundReportFile,
  paths.unitReportFile,
  paths.handoverFile,
  paths.editionFile,
  paths.publicEditionFile,
  paths.publicEditionList,
  paths.publicCatalog,
  paths.publicFeed,
  paths.publicFigureFile,
  paths.publicCouncilFile,
  paths.publicDecisionsFile,
  paths.diaryFile,
  paths.meetingsIcs,
  paths.actionsXlsx,
  paths.moneyXlsx,
  paths.actionsCsv,
  paths.councilRegisterXlsx,
  paths.councilRegisterCsv,
  paths.peopleTemplate,
  paths.peopleFile,
  paths.unitPlansXlsx,
  paths.unitPlansCsv,
  paths.protectionCsv,
  paths.roundCsv,
  paths.programmeFile,
  paths.representationXlsx,
  paths.representationCsv,
  paths.flowsXlsx,
  paths.flowsCsv,
  paths.recruitmentCsv,
  paths.recruitmentMethodsCsv,
  paths.document,
  paths.dossierPackage,
  paths.letterFile,
  paths.redactionFile,
  paths.start,
  paths.manage,
  paths.goSignIn,
  paths.backFromSignIn,
  paths.signInKeys,
  paths.signedOut,
  paths.signInCertificate,
];

let stage: Stage;
let pages: readonly Reached[];
let without: readonly string[];
let looks = 0;

const isPage = ({ status, headers }: { status: number; headers: Headers }) =>
  status === 200 && (headers.get("content-type") ?? "").startsWith("text/html"); // an answer without a type is no page

async function firstReader(path: string, visitors: ReadonlyMap<Somebody, Visitor>) {
  for (const [as, visitor] of visitors) {
    const answer = await visitor.ask("GET", path);
    if (isPage(answer) && answer.headers.get("content-disposition") === null) return as;
  }
  return undefined;
}

setUp(async () => {
  stage = await theStage();
  const at = { site: siteOn(stage), url: stage.url, place: stage.demo.meerwijk };
  const visitors = new Map<Somebody, Visitor>();
  for (const role of who) visitors.set(role, await visitorAs(stage.demo, at, role));
  const addresses = await meerwijkAddresses(stage.demo, at);
  const found: Reached[] = [];
  const missed: string[] = [];
  for (const route of routes.filter((one) => "get" in one)) {
    const path = addresses(route);
    const as = path === undefined ? undefined : await firstReader(path, visitors);
    if (path !== undefined && as !== undefined) found.push({ pattern: patternOf(route), path, as });
    else missed.push(patternOf(route));
  }
  [pages, without] = [found, missed];
});

async function contextFor(as: Somebody, language: Language): Promise<BrowserContext> {
  const { demo, browser, url } = stage;
  const context = await browser.newContext({ locale: language }); // public pages look at no cookie
  const cookies: { name: string; value: string; url: string }[] = [
    { name: "evenbeeld_taal", value: language, url },
  ];
  if (as !== "nobody") {
    const person = (role: Role) => ({
      municipality: demo.meerwijk.municipality.id,
      person: demo.meerwijk.person(role),
    });
    const secret = await startSession(demo.house, as === "operator" ? as : person(as), "demo");
    cookies.push({ name: "evenbeeld_sessie", value: secret, url });
  }
  await context.addCookies(cookies);
  return context;
}

async function faultsAt(page: Page, path: string, shape: string): Promise<readonly string[]> {
  const seen = await page.evaluate(
    "[document.documentElement.lang, document.documentElement.scrollWidth].join(' ')",
  );
  const runOnly = wholeShapes.includes(shape)
    ? { type: "tag" as const, values: wcag }
    : { type: "rule" as const, values: layoutRules };
  const faults = await faultsOf(page, { runOnly });
  return [
    ...faults.map((fault) => `${path}, ${shape}: ${fault}`),
    ...(seen === shape ? [] : [`${path}, ${shape}: ${seen}`]),
  ];
}

/** Looks at pages one after the other at both widths, each as somebody who may read it. */
async function faultsIn(some: readonly Reached[], language: Language): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const as of who) {
    const context = await contextFor(as, language);
    const page = await context.newPage();
    for (const { path } of some.filter((one) => one.as === as)) {
      await page.goto(stage.url + path);
      await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await faultsAt(page, path, `${language} ${width}`)));
        looks++;
      }
    }
    await context.close();
  }
  return faults;
}

describe("[AX-01] every page of the site is accessible", {
  timeout: 900_000,
}, () => {
  test("every address that shows a page is looked at", () => {
    assert.deepEqual(without.toSorted(), [...noPages].toSorted());
    const gets = routes.filter((route) => "get" in route);
    assert.equal(pages.length, gets.length - noPages.length, gets.map(nameOf).join("\n"));
    assert.ok(pages.length >= 40, `only ${pages.length} pages`);
  });

  for (const language of languages)
    test(`nothing wrong for axe, in ${language} at 320 and 1280 px, and as wide as the window`, async () => {
      const halves = [0, 1].map((half) => pages.filter((_, nth) => nth % 2 === half));
      looks = 0;
      const faults = await Promise.all(halves.map((some) => faultsIn(some, language)));
      assert.deepEqual(faults.flat(), []);
      assert.equal(looks, pages.length * widths.length);
    });
});
