import { stopCluster } from "../support/installations.ts";
import { rehearseRestarts } from "./restarts.ts";
import { rehearseSignIn } from "./signIn.ts";

/** Prints one line of a rehearsal: what was tried, what came of it, and what was asked. */
export type Say = (what: string, measured: string, aim: string) => void;

const rehearsals: Readonly<Record<string, (say: Say) => Promise<void>>> = {
  restarts: rehearseRestarts,
  signIn: rehearseSignIn,
};

const rows: string[][] = [];
const say: Say = (what, measured, aim) => {
  rows.push([what, measured, aim]);
  console.log(`${what} | ${measured} | ${aim}`);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => rehearsals[name] === undefined);
if (unknown.length > 0)
  throw new Error(
    `no such rehearsal: ${unknown.join(", ")}; there are ${Object.keys(rehearsals).join(", ")}`,
  );
for (const [name, rehearse] of Object.entries(rehearsals))
  if (asked.length === 0 || asked.includes(name)) await rehearse(say);
await stopCluster();
console.log(
  ["", "| what | measured | aim |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join(
    "\n",
  ),
);
