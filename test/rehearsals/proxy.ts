import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aServer, ended, statusOf, until } from "./children.ts";

/** Returns a file of `deploy`, with the addresses of this rehearsal in place of the ones that stand there. */
export function deployed(file: string, instead: Readonly<Record<string, string>>): string {
  let text = readFileSync(join("deploy", file), "utf8");
  for (const [there, here] of Object.entries(instead)) {
    if (!text.includes(there)) throw new Error(`${file} does not name ${there}`);
    text = text.replaceAll(there, here);
  }
  return text;
}

/** Starts HAProxy with settings. */
export function startProxy(settings: string) {
  const folder = mkdtempSync(join(tmpdir(), "evenbeeld-proxy-"));
  const file = join(folder, "haproxy.cfg");
  writeFileSync(file, settings);
  const child = aServer(["/usr/sbin/haproxy", "-db", "-f", file], join(folder, "said"));
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { stop };
}

/** Starts HAProxy in front of two web processes, as deploy/haproxy/web.cfg has it, and waits until one is ready behind it. */
export async function aProxy(port: number, [a, b]: readonly [number, number]) {
  const at = (one: number) => `127.0.0.1:${one}`;
  const { stop } = startProxy(
    deployed("haproxy/web.cfg", { [at(8080)]: at(port), [at(3000)]: at(a), [at(3001)]: at(b) }),
  );
  const url = `http://127.0.0.1:${port}`;
  await until("a web process is ready", async () => (await statusOf(`${url}/gezond/klaar`)) === 200);
  return { url, stop };
}
