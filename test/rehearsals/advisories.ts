import { spawnSync } from "node:child_process";
import { z } from "zod";
import type { Rehearsal } from "./rehearsal.ts";

const counts = z.object({ high: z.number(), critical: z.number(), total: z.number() });
const report = z.object({ metadata: z.object({ vulnerabilities: counts }) });

/** Asks the registry for advisories on the packages that come along in use. A registry that does not answer leaves it unknown, and that is no pass. */
export const rehearseAdvisories: Rehearsal = async (say) => {
  const { stdout } = spawnSync("npm", ["audit", "--omit", "dev", "--json"], {
    encoding: "utf8",
    timeout: 120_000,
  });
  const answered = report.safeParse(JSON.parse(stdout === "" ? "{}" : stdout)); // npm did not come that far
  const found = answered.data?.metadata.vulnerabilities;
  say({
    what: "advisories on packages in use",
    measured: found
      ? `${found.total}, of which ${found.high} high and ${found.critical} critical`
      : "unknown: the registry did not answer",
    aim: "0 high or critical",
    isMet: found !== undefined && found.high + found.critical === 0,
  });
};
