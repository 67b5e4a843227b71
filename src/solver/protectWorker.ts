// A process that protects the tables of one release and says how far it is. It reads and writes nothing else.
import { performance } from "node:perf_hooks";
import { type LinkedRequest, protectedTables } from "../domain/disclosure/index.ts";
import { openHighs } from "./highsSolver.ts";
import type { ProtectionSaid } from "./protectApart.ts";

/** So often it says how far it is; in milliseconds. */
const apart = 250;

const say = (said: ProtectionSaid): void => void process.send?.(said);

process.once("disconnect", () => process.exit());
process.once("message", async (request: LinkedRequest) => {
  const solver = await openHighs();
  const clock = () => performance.now();
  let last = 0;
  const outcome = protectedTables(request, solver, clock, (progress) => {
    if (clock() - last < apart) return;
    last = clock();
    say({ kind: "progress", progress });
  });
  say({ kind: "outcome", outcome });
});
