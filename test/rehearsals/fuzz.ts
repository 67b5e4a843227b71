import { fileTargets } from "../fuzz/fileTargets.ts";
import type { Search } from "../fuzz/fuzzChild.ts";
import { runSearch } from "../fuzz/runSearch.ts";
import { sheetTargets } from "../fuzz/sheetTargets.ts";
import { wordTargets } from "../fuzz/wordTargets.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** Of a million inputs, what goes to the site; each of them is a whole visit. A process takes a share of it and begins anew. */
const ofSite = [
  { name: "pages", count: 20_000 },
  { name: "forms", count: 25_000 },
  { name: "API", count: 5_000 },
] as const;
const million = 1_000_000;
const atOnce = 25_000;

const readers = [...fileTargets, ...sheetTargets, ...wordTargets].map(({ name }) => name);

type Part = { readonly name: string; readonly count: number; readonly heap: number; readonly most: number };

/** Searches one target to its end; after each finding that ended a process the next one goes on behind it. */
async function searchWhole({ name, count, heap, most }: Part): Promise<readonly Search[]> {
  const parts: Search[] = [];
  for (let from = 0; from < count; ) {
    const part = await runSearch({ name, from, count: Math.min(most, count - from), heap });
    parts.push(part);
    from += Math.max(1, part.inputs);
    for (const { number, what } of part.findings) console.log(`${name} ${number}: ${what}`);
    if (parts.flatMap(({ findings }) => findings).length >= 20) break;
  }
  return parts;
}

const sum = (parts: readonly Search[], of: (part: Search) => number): number =>
  parts.reduce((all, part) => all + of(part), 0);
const most = (parts: readonly Search[], of: (part: Search) => number): number => Math.max(...parts.map(of));

/** A million odd inputs over every reader of files and words, every page, form and parameter: nothing breaks, hangs or grows. */
export const rehearseFuzz: Rehearsal = async (say) => {
  const each = Math.ceil((million - ofSite.reduce((all, { count }) => all + count, 0)) / readers.length);
  const parts: readonly Part[] = [
    ...readers.map((name) => ({ name, count: each, heap: 256, most: each })),
    ...ofSite.map((one) => ({ ...one, heap: 1024, most: atOnce })),
  ];
  for (const part of parts) {
    const found = await searchWhole(part);
    const findings = sum(found, (one) => one.findings.length);
    const routes = most(found, (one) => one.reached);
    const past = routes > 0 ? `, ${routes} of ${most(found, (one) => one.asked)} routes let somebody in` : "";
    const taken = `${sum(found, (one) => one.inputs)} inputs, ${sum(found, (one) => one.taken)} taken${past}`;
    const cost = `longest ${Math.round(most(found, (one) => one.longest))} ms, ${Math.round(most(found, (one) => one.megabytes))} MB`;
    say({
      what: `odd input: ${part.name}`,
      measured: `${taken}; ${findings} faults; ${cost}`,
      aim: "0 faults, no input over 1 s",
      isMet: findings === 0,
    });
  }
};
