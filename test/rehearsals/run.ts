import { stopCluster } from "../support/installations.ts";
import { rehearseAdvisories } from "./advisories.ts";
import { rehearseDeployed } from "./deployed.ts";
import { rehearseFailover } from "./failover.ts";
import { rehearseFirstPages } from "./firstPages.ts";
import { rehearseFuzz } from "./fuzz.ts";
import type { Found, Rehearsal } from "./rehearsal.ts";
import { rehearseRestarts } from "./restarts.ts";
import { rehearseRestores } from "./restore.ts";
import { rehearseSecurity } from "./security.ts";
import { rehearseSignIn } from "./signIn.ts";
import { rehearseSizes } from "./sizes.ts";
import { rehearseTls } from "./tls.ts";
import { rehearseUpgrade } from "./upgrade.ts";

/** Each rehearsal by its name, a file each; `npm run rehearse -- signIn` does one of them. */
const rehearsals: Readonly<Record<string, Rehearsal>> = {
  advisories: rehearseAdvisories,
  deployed: rehearseDeployed,
  failover: rehearseFailover,
  firstPages: rehearseFirstPages,
  fuzz: rehearseFuzz,
  restarts: rehearseRestarts,
  restore: rehearseRestores,
  security: rehearseSecurity,
  signIn: rehearseSignIn,
  sizes: rehearseSizes,
  tls: rehearseTls,
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
