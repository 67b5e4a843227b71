import { stopCluster } from "../support/installations.ts";
import { rehearseDeployed } from "./deployed.ts";
import { rehearseFailover } from "./failover.ts";
import type { Found, Rehearsal } from "./rehearsal.ts";
import { rehearseRestarts } from "./restarts.ts";
import { rehearseRestores } from "./restore.ts";
import { rehearseSignIn } from "./signIn.ts";
import { rehearseSizes } from "./sizes.ts";
import { rehearseUpgrade } from "./upgrade.ts";

/** Each rehearsal by its name, a file each; `npm run rehearse -- signIn` does one of them. */
const rehearsals: Readonly<Record<string, Rehearsal>> = {
  deployed: rehearseDeployed,
  failover: rehearseFailover,
  restarts: rehearseRestarts,
  restore: rehearseRestores,
  signIn: rehearseSignIn,
  sizes: rehearseSizes,
  upgrade: rehearseUpgrade,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in rehearsals));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are ${Object.keys(rehearsals).join(", ")}`);
  process.exit(2);
}

const missed: string[] = [];
const say = ({ what, measured, aim, isMet }: Found) => {
  console.log(`${what} | ${measured} | ${aim} | ${isMet ? "met" : "MISSED"}`);
  if (!isMet) missed.push(what);
};
console.log("what | measured | aim | ");
for (const [name, rehearse] of Object.entries(rehearsals))
  if (asked.length === 0 || asked.includes(name)) await rehearse(say);
await stopCluster();
process.exit(missed.length === 0 ? 0 : 1);
