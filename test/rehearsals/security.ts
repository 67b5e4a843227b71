import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { openDatabase } from "../../src/storage/database.ts";
import { paths } from "../../src/web/paths.ts";
import { buildSite } from "../../src/web/server.ts";
import { startServer } from "../../src/web/startServer.ts";
import { openDemoOn, siteOf } from "../support/demoSite.ts";
import { anInstallationOfFiveLogins } from "../support/installations.ts";
import { freePort } from "../support/postgresCluster.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { type Finding, runSqlmap, runWapiti } from "./scanners.ts";
import { planScans, type Visitor } from "./scanPlan.ts";
import { aWeakSite } from "./weakSite.ts";

/** How long each scanner has for the whole site, in seconds; `SCAN_SECONDS=14400` is the long one. */
const allSeconds = Number(process.env["SCAN_SECONDS"] || "360"); // documented default

/** Meerwijk on a database server with a login for each wall, as an installation has it, on a port of this machine. */
async function aScannedSite(leaving: AsyncDisposableStack) {
  const logins = await anInstallationOfFiveLogins();
  const database = await openDatabase({
    kind: "server",
    url: logins.office.url,
    accessUrl: logins.access.url,
    auditUrl: logins.audit.url,
    publicUrl: logins.everybody.url,
    figuresUrl: logins.figures.url,
  });
  const demo = await openDemoOn(database);
  leaving.defer(demo.close);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // with the headers and cookies of https; the scanners come as a proxy would hand them on
  const whole = await siteOf(demo, url.replace("http:", "https:"));
  // a scanner presses every button; the one that signs out asks nothing and would end what it is here for
  const stays = whole.routes.filter((route) => !("post" in route && route.post === paths.signOut));
  const settings = { ...whole, routes: stays };
  const plan = await planScans(demo, { site: buildSite(settings), url: settings.url });
  const server = await startServer(settings, { host: "127.0.0.1", port });
  leaving.defer(server.stop);
  return { demo, plan, url, port };
}

type Counted = {
  requests: number;
  inside: number;
  signedOut: number;
  faults: number;
  readonly seen: Set<string>;
};
const nothing = (): Counted => ({ requests: 0, inside: 0, signedOut: 0, faults: 0, seen: new Set() });

/** Counts what the site on a port is asked and how it answers, for who asks at that moment. */
function aCounter(port: number, leaving: AsyncDisposableStack) {
  let now = nothing();
  const count = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.socket.localPort !== port) return;
    const { statusCode } = response;
    now.requests += 1;
    // what sqlmap puts behind the last part of a path comes after that part
    now.seen.add(`${request.method} ${String(request.url).split("?")[0]}`);
    if (statusCode === 200 || statusCode === 422 || statusCode === 409) now.inside += 1;
    if (String(response.getHeader("location") ?? "").startsWith("/aanmelden")) now.signedOut += 1; // leads nowhere
    if (statusCode >= 500) now.faults += 1;
  };
  diagnostics.subscribe("http.server.response.finish", count);
  leaving.defer(() => void diagnostics.unsubscribe("http.server.response.finish", count));
  return {
    during: async <Value>(work: () => Promise<Value>) => {
      now = nothing();
      const value = await work();
      return { value, counted: now };
    },
  };
}

/** What a scanner says and docs/security.md explains: forms are guarded by where they come from, and the header has no use any more. */
const explained = [
  /^Cross Site Request Forgery /,
  /X-XSS-Protection is not set/,
  // whether a link is known is said after the button: every address of one answers alike
  /^Backup file .*\/aanmelden\/link\//,
];
const isExplained = ({ kind, info }: Finding): boolean =>
  explained.some((one) => one.test(`${kind} ${info}`));
const listed = (found: readonly Finding[]) => {
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  return [...kinds]
    .map(([kind, all]) => `${kind} ${all.length} (${all[0]?.where} ${all[0]?.info})`)
    .join("; ");
};

/** Both scanners must find the holes of a site that has them, by the same call; otherwise they see nothing anywhere. */
async function rehearseWeak(say: Parameters<Rehearsal>[0]) {
  await using leaving = new AsyncDisposableStack();
  const { url, visitor } = await aWeakSite(leaving);
  const [byWapiti, bySqlmap] = [
    await runWapiti({ url, visitor, seconds: 400 }),
    await runSqlmap({ url, visitor, seconds: 400 }),
  ];
  const has = (kind: RegExp) => byWapiti.some((one) => kind.test(one.kind));
  say({
    what: "a site with two holes, behind a session",
    measured: `wapiti: ${listed(byWapiti)}; sqlmap: ${listed(bySqlmap.found)}`,
    aim: "both holes by wapiti, the one for SQL by sqlmap",
    isMet: has(/SQL Injection/) && has(/Cross Site Scripting/) && bySqlmap.found.length > 0,
  });
}

const isSignedIn = ({ secret }: Visitor): boolean => secret !== undefined;

/** Looks for holes with wapiti and sqlmap, as every role that has pages of its own, over every address and form of a whole site. */
export const rehearseSecurity: Rehearsal = async (say) => {
  await rehearseWeak(say);
  await using leaving = new AsyncDisposableStack();
  const { demo, plan, url, port } = await aScannedSite(leaving);
  const counter = aCounter(port, leaving);
  const all = plan.reduce((sum, { addresses, forms }) => sum + addresses.length + forms.length, 0);
  for (const visitor of plan.filter(({ addresses }) => addresses.length > 0)) {
    const share = (visitor.addresses.length + visitor.forms.length) / all;
    const task = { url, visitor, seconds: Math.max(20, Math.ceil(allSeconds * share)) };
    const web = await counter.during(() => runWapiti(task));
    const sql = await counter.during(() => runSqlmap(task));
    const found = [...web.value, ...sql.value.found];
    const open = found.filter((one) => !isExplained(one));
    const who = `${visitor.addresses.length} addresses, ${visitor.forms.length} forms`;
    const tried = ({ seen }: Counted) =>
      [
        ...visitor.addresses.map((address) => `GET ${address.split("?")[0]}`),
        ...visitor.forms.map(({ address }) => `POST ${address.split("?")[0]}`),
      ].filter((one) => seen.has(one)).length;
    const told = (name: string, counted: Counted) => {
      const { requests, inside, signedOut, faults } = counted;
      const met = `${tried(counted)} of them met, ${inside} answered inside, ${signedOut} sent to sign in, ${faults} faults`;
      return `${name} ${requests} requests (${met})`;
    };
    const stillIn =
      web.counted.signedOut + sql.counted.signedOut < (web.counted.inside + sql.counted.inside) / 10;
    say({
      what: `scanned as ${visitor.name}`,
      measured: `${who}; ${told("wapiti", web.counted)}; ${told("sqlmap", sql.counted)}; found: ${listed(found)}`,
      aim: "nothing that is not explained, no fault, and signed in all the time",
      isMet:
        open.length + web.counted.faults + sql.counted.faults === 0 &&
        (stillIn || !isSignedIn(visitor)) &&
        tried(web.counted) >= visitor.addresses.length,
    });
  }
  const forms = plan.reduce((sum, one) => sum + one.forms.length, 0);
  say({
    what: "the whole site",
    measured: `${all - forms} addresses and ${forms} forms, ${demo.faults.length} faults ${demo.faults.slice(0, 3).map(String).join("; ")}`,
    aim: "at least 300 addresses and 150 forms, no fault",
    isMet: all - forms >= 300 && forms >= 150 && demo.faults.length === 0,
  });
};
