import { fork } from "node:child_process";
import { on } from "node:events";
import type {
  LinkedProblem,
  ProtectedTables,
  ProtectionProgress,
  Protector,
} from "../domain/disclosure/index.ts";
import type { Result } from "../domain/shared/result.ts";

/** What the process that protects says: how far it is, and at last what came of it. */
export type ProtectionSaid =
  | { readonly kind: "progress"; readonly progress: ProtectionProgress }
  | { readonly kind: "outcome"; readonly outcome: Result<ProtectedTables, LinkedProblem> };

/**
 * Returns how tables are protected in a process of their own, one for each release, within this memory in megabytes beside that
 * of the solver: it takes seconds to minutes, and visitors are served meanwhile. One that dies, or is stopped, is an error: nothing
 * goes out, and the request is taken up again.
 */
export const protectApart =
  (megabytes: number, stopping?: AbortSignal): Protector =>
  async (request, told) => {
    const child = fork(new URL("./protectWorker.ts", import.meta.url), {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      ...(stopping === undefined ? {} : { signal: stopping, killSignal: "SIGKILL" }),
    });
    const messages = on(child, "message", { close: ["exit"] });
    child.on("error", () => {}); // told to whoever waits for its messages; without anybody waiting it would end the server
    child.send(request);
    for await (const [said] of messages as AsyncIterable<readonly [ProtectionSaid]>) {
      if (said.kind === "outcome") {
        child.disconnect();
        return said.outcome;
      }
      await told(said.progress);
    }
    throw new Error(`the protection ended by itself (${child.signalCode ?? child.exitCode})`);
  };
