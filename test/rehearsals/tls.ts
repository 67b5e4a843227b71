import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { freePort } from "../support/postgresCluster.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { probeTls } from "./tlsProbe.ts";

const haproxy = "/usr/sbin/haproxy";

/** Returns the lines for HAProxy that docs/deployment.md advises, as they stand there. */
function advised(): string {
  const blocks = readFileSync("docs/deployment.md", "utf8").split("```");
  const found = blocks.find((block) => block.includes("ssl-min-ver"));
  if (found === undefined) throw new Error("docs/deployment.md advises nothing about TLS");
  return found;
}

const defaults = "defaults\n  mode http\n  timeout connect 1s\n  timeout client 9s\n  timeout server 9s\n";

/** A certificate for this machine that is gone after the rehearsal. */
function aCertificate(folder: string): string {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const made = [
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-days",
    "30",
  ];
  execFileSync("openssl", [...made, "-subj", "/CN=localhost", "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
  const both = join(folder, "evenbeeld.pem");
  writeFileSync(both, readFileSync(certificate, "utf8") + readFileSync(key, "utf8"));
  return both;
}

/** Starts HAProxy with some lines, on ports of this machine, in front of something that answers. */
async function aTlsProxy(lines: string, leaving: AsyncDisposableStack) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-tls-"));
  leaving.defer(() => rmSync(folder, { recursive: true, force: true }));
  const behind = createServer((_, answer) => answer.end("ok"));
  behind.listen(0, "127.0.0.1");
  await once(behind, "listening");
  leaving.defer(() => void behind.close());
  const address = behind.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const [plain, port] = [await freePort(), await freePort()];
  const placed = lines
    .replace("/etc/haproxy/evenbeeld.pem", aCertificate(folder))
    .replace("bind :80", `bind 127.0.0.1:${plain}`)
    .replace("bind :443", `bind 127.0.0.1:${port}`);
  const file = join(folder, "haproxy.cfg");
  writeFileSync(
    file,
    `${placed.replace("frontend", `${defaults}frontend`)}\nbackend evenbeeld\n  server a 127.0.0.1:${address.port}\n`,
  );
  const child = spawn(haproxy, ["-db", "-f", file], { stdio: "ignore" });
  leaving.defer(async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  for (let turn = 0; (await probesOpen(plain)) === false; turn += 1) {
    if (turn > 100) throw new Error("HAProxy did not start");
    await wait(100);
  }
  return { plain, port };
}

const probesOpen = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" }).then(
    () => true,
    () => false,
  );

const findings = z.array(z.object({ id: z.string(), severity: z.string(), finding: z.string() }));
const serious = ["LOW", "MEDIUM", "HIGH", "CRITICAL"];
/** What hangs on the certificate of the municipality and not on the settings. */
const ofCertificate = /^(?:cert|OCSP|chain|DNS_CAA)/i;

/** Lets testssl look; it says what it asked, and what it holds against the settings. */
function askTestssl(port: number) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-testssl-"));
  const file = join(folder, "found.json");
  const words = ["--quiet", "--color", "0", "--nodns", "none", "--warnings", "off", "--jsonfile", file];
  const child = spawn("nice", ["testssl", ...words, "-p", "-s", "-f", "-U", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  return once(child, "exit").then(() => {
    const found = findings.parse(JSON.parse(readFileSync(file, "utf8")));
    rmSync(folder, { recursive: true, force: true });
    const against = found.filter(({ id, severity }) => serious.includes(severity) && !ofCertificate.test(id));
    return { asked: found.length, against: against.map(({ id, finding }) => `${id}: ${finding}`) };
  });
}

/** Starts HAProxy with the settings that docs/deployment.md advises, and with weak ones that must be found weak. */
export const rehearseTls: Rehearsal = async (say) => {
  await using leaving = new AsyncDisposableStack();
  const { plain, port } = await aTlsProxy(advised(), leaving);
  const { tried, agreed, weak } = await probeTls(port);
  say({
    what: "TLS as advised: protocols and suites",
    measured: `${tried} tried, ${agreed.length} agreed, ${weak.length} weak ${weak.join(", ")}`,
    aim: "TLS 1.2 and 1.3, nothing that internet.nl does not accept",
    isMet: weak.length === 0 && agreed.some((one) => one.startsWith("TLSv1.3")) && tried > 20,
  });
  const answer = await fetch(`http://127.0.0.1:${plain}/x`, { redirect: "manual" });
  const to = answer.headers.get("location");
  say({
    what: "TLS as advised: without encryption",
    measured: `${answer.status} ${to}`,
    aim: "led to https at the same name first",
    isMet: answer.status === 301 && to?.startsWith("https://127.0.0.1") === true,
  });
  const { asked, against } = await askTestssl(port);
  say({
    what: "TLS as advised: testssl",
    measured: `${asked} findings, ${against.length} against it ${against.join("; ")}`,
    aim: "none against it",
    isMet: asked > 30 && against.length === 0,
  });
  const poor = advised()
    .replace("ssl-min-ver TLSv1.2", "ssl-min-ver TLSv1.0")
    .replace(/ssl-default-bind-ciphers \S+/, "ssl-default-bind-ciphers ALL:@SECLEVEL=0");
  const found = await probeTls((await aTlsProxy(poor, leaving)).port);
  say({
    what: "TLS set weakly on purpose: seen",
    measured: `${found.weak.length} weak of ${found.agreed.length} agreed`,
    aim: "TLS 1.0 and old suites are found",
    isMet:
      found.weak.some((one) => one.startsWith("TLSv1 ")) &&
      found.weak.some((one) => one.includes("CBC") || /AES(128|256)-SHA/.test(one)),
  });
};
