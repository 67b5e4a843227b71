import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Visitor } from "./scanPlan.ts";

/** Something a scanner says: what kind, where, and how it got there. */
export type Finding = { readonly kind: string; readonly where: string; readonly info: string };
type Task = { readonly url: string; readonly visitor: Visitor; readonly seconds: number };

const modules = [
  "sql",
  "xss",
  "permanentxss",
  "redirect",
  "crlf",
  "xxe",
  "ssrf",
  "file",
  "exec",
  "blindsql",
  "shellshock",
  "htaccess",
  "methods",
  "backup",
  "csp",
  "http_headers",
  "cookieflags",
  "csrf",
];

const headersOf = ({ secret }: Visitor): readonly string[] => [
  "Sec-Fetch-Site: same-origin",
  ...(secret === undefined ? [] : [`Cookie: __Host-evenbeeld_sessie=${secret}`]),
];

/** Runs a program at a low rank in a folder that goes with it, and ends it when its time is over. */
async function run(program: string, words: readonly string[], folder: string, seconds: number) {
  const env = { PATH: process.env["PATH"], HOME: folder, LC_ALL: "C.UTF-8", PYTHONWARNINGS: "ignore" };
  const child = spawn("nice", [program, ...words], { stdio: ["ignore", "pipe", "pipe"], env, cwd: folder });
  const late = setTimeout(() => child.kill("SIGTERM"), seconds * 1000);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  clearTimeout(late);
  return { out, err, exit: child.exitCode };
}

/** Where wapiti asks whether the site fetched an address that it was given: a site that does comes here. */
async function anEndpoint(leaving: AsyncDisposableStack) {
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    if (!request.url?.startsWith("/get_")) fetched.push(String(request.url));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  leaving.defer(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`, fetched };
}

const finding = z.object({
  method: z.string(),
  path: z.string(),
  info: z.string(),
  parameter: z.string().nullable(),
});
const kinds = z.record(z.string(), z.array(finding));
const report = z.object({ vulnerabilities: kinds, anomalies: kinds });

/** Lets wapiti look at every address of somebody and at what stands on those pages, with every module that fits. */
export async function runWapiti({ url, visitor, seconds }: Task): Promise<readonly Finding[]> {
  await using leaving = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-wapiti-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const endpoint = await anEndpoint(leaving);
  const file = join(folder, "report.json");
  const each = Math.max(3, Math.floor(seconds / modules.length));
  const looking = 60 + 4 * visitor.addresses.length; // every address is looked at, however slow the machine is
  const words = [
    ...["-u", `${url}/`, "--scope", "domain", "-d", "1", "-v", "0", "--no-bugreport", "-t", "10"],
    ...visitor.addresses.flatMap((address) => ["-s", url + address]),
    ...["--endpoint", endpoint.url, "-m", modules.join(",")],
    ...["--max-scan-time", String(looking), "--max-attack-time", String(each)],
    ...["--flush-session", "--store-session", folder, "--store-config", folder, "-f", "json", "-o", file],
    ...headersOf(visitor).flatMap((header) => ["-H", header]),
  ];
  const { out, err, exit } = await run("wapiti", words, folder, looking + seconds * 2 + 60);
  if (!existsSync(file)) throw new Error(`wapiti ended with ${exit}: ${(out + err).slice(-2000)}`);
  const { vulnerabilities, anomalies } = report.parse(JSON.parse(readFileSync(file, "utf8")));
  const told = [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].flatMap(([kind, all]) =>
    all.map(({ method, path, info }) => ({ kind, where: `${method} ${path}`, info })),
  );
  return [...told, ...endpoint.fetched.map((where) => ({ kind: "fetched for us", where, info: "" }))];
}

const line = "======================================================";

/** Returns the requests of somebody as a proxy would have written them down: with each last part of a path to be tried too. */
function requestsOf({ url, visitor }: Task): readonly string[] {
  const headers = [`Host: ${new URL(url).host}`, ...headersOf(visitor)].join("\n");
  const gets = visitor.addresses
    .filter((address) => address.split("/").length > 2 || address.includes("?"))
    .map((address) => `GET ${address.includes("?") ? address : `${address}*`} HTTP/1.1\n${headers}\n\n`);
  const type = "Content-Type: application/x-www-form-urlencoded";
  const posts = visitor.forms
    .filter(({ body }) => body !== "")
    .map(({ address, body }) => `POST ${address} HTTP/1.1\n${headers}\n${type}\n\n${body}`);
  return [...gets, ...posts];
}

/** Lets sqlmap try every request of somebody, one process for all, and says which parameters it could inject into. */
export async function runSqlmap(
  task: Task,
): Promise<{ readonly requests: number; readonly found: readonly Finding[] }> {
  const requests = requestsOf(task);
  if (requests.length === 0) return { requests: 0, found: [] };
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-sqlmap-"));
  const log = join(folder, "requests.log");
  const origin = `12:00:00  ${task.url}  [127.0.0.1]`;
  writeFileSync(log, requests.map((one) => `${line}\n${origin}\n${line}\n${one}\n${line}\n`).join("\n\n"));
  const words =
    "--batch --dbms PostgreSQL --technique BEUSTQ --level 1 --risk 1 --smart --skip-waf --time-sec 2";
  const quiet = "--disable-coloring --threads 2 --timeout 10 --retries 1";
  const places = ["--ignore-stdin", "-l", log, "--output-dir", folder];
  const { out, err } = await run(
    "sqlmap",
    [...places, ...`${words} ${quiet}`.split(" ")],
    folder,
    task.seconds,
  );
  rmSync(folder, { recursive: true, force: true });
  if (!out.includes("testing URL")) throw new Error(`sqlmap tried nothing: ${(out + err).slice(-2000)}`);
  const found = [...out.matchAll(/^Parameter: (.+)$/gm)].map(([, parameter = ""]) => ({
    kind: "SQL injection",
    where: parameter,
    info: "sqlmap",
  }));
  return { requests: requests.length, found };
}
