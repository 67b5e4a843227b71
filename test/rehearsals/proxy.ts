import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The proxy as docs/deployment.md has it, in front of processes on these ports. */
const settings = (port: number, ports: readonly number[]): string => `
defaults
  mode http
  timeout connect 1s
  timeout client 60s
  timeout server 60s
frontend outside
  bind 127.0.0.1:${port}
  default_backend evenbeeld
backend evenbeeld
  option httpchk GET /gezond/klaar
  timeout check 5s
  default-server check inter 1s fall 2 rise 1 observe layer4 error-limit 1 on-error mark-down
  retries 2
  option redispatch 1
  retry-on conn-failure
${ports.map((one, at) => `  server s${at} 127.0.0.1:${one}`).join("\n")}
`;

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (await condition()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("waited for half a minute");
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Starts HAProxy in front of web processes and waits until one of them is ready behind it. */
export async function aProxy(port: number, ports: readonly number[]) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-proxy-"));
  const file = join(folder, "haproxy.cfg");
  writeFileSync(file, settings(port, ports));
  const child = spawn("/usr/sbin/haproxy", ["-db", "-f", file], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${url}/gezond/klaar`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await until(isReady);
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
