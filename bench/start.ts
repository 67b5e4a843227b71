import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const port = 3197;

function serve(directory: string): ChildProcess {
  // as `npm start` does
  const words = ["scripts/ensure.mjs", "--", "--import", "tsx", "src/cli.ts", "serve", "--demo"];
  const places = [
    "--port",
    String(port),
    "--data",
    join(directory, "data"),
    "--keys",
    join(directory, "keys"),
  ];
  return spawn(process.execPath, [...words, ...places], { stdio: ["ignore", "pipe", "inherit"] });
}

async function firstPage(): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/aanmelden/meerwijk`).catch(() => undefined); // not up yet
    if (answer?.status === 200) return;
    await new Promise((later) => setTimeout(later, 20));
  }
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
}

/** Returns how long the second start takes until the first page, after a first start that filled the demo. */
export async function secondStart(): Promise<{ readonly ms: number; readonly directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), "evenbeeld-start-"));
  const first = serve(directory);
  await firstPage();
  await stop(first);
  const begun = performance.now();
  const second = serve(directory);
  await firstPage();
  const ms = performance.now() - begun;
  await stop(second);
  return { ms, directory };
}
