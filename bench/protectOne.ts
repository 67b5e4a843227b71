import { text } from "node:stream/consumers";
import { cubeOf, protectTable } from "../src/domain/disclosure/index.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { tableOf } from "../test/support/aCountTable.ts";
import type { AskedApart, FoundApart } from "./protectApart.ts";

const { dimensions, atoms, threshold, insiders } = JSON.parse(await text(process.stdin)) as AskedApart;
const solver = await openHighs();
const begun = performance.now();
const processor = process.cpuUsage();
const table = tableOf(cubeOf(dimensions, atoms), threshold, { insiders });
const found = protectTable(table, solver, () => performance.now());
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(processor);
const hidden = found.ok ? found.value.hidden : [];
const answer: FoundApart = {
  cells: table.cube.cells.length,
  refused: found.ok ? null : found.problem.code,
  primary: table.primary.length,
  secondary: hidden.filter((kind) => kind === "secondary").length,
  seconds,
  processorSeconds: (user + system) / 1_000_000,
  megabytes: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(answer));
