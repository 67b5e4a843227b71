import { rehearseRestores } from "./restore.ts";

/** Says what was rehearsed, what came of it, and what is asked of it. */
export type Say = (what: string, measured: string, aim: string) => void;

/** The rehearsals, in the order in which a whole run does them; each prints its figures. */
const parts: Readonly<Record<string, (say: Say) => Promise<void>>> = {
  restore: rehearseRestores,
};

const rows: string[] = [];
const say: Say = (what, measured, aim) => {
  rows.push(`| ${what} | ${measured} | ${aim} |`);
  process.stdout.write(`${what} | ${measured} | ${aim}\n`);
};
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no rehearsal ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);
for (const [name, rehearse] of Object.entries(parts))
  if (chosen.length === 0 || chosen.includes(name)) await rehearse(say);
process.stdout.write(`\n| what | measured | aim |\n|---|---|---|\n${rows.join("\n")}\n`);
