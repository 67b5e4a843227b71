// Prints the ten longest source files and how often a check is suppressed; ends with 1 when a file has over 300 lines.
// Texts, migrations, tests and the content of the demo are left out: they are long because there is much to say.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const limit = 300;
const leftOut =
  /\.test\.tsx?$|^test\/|^src\/texts\/|^src\/storage\/migrations\/|^src\/demo\/content\/|^src\/.*\.d\.ts$/;
const listed = execFileSync(
  "git",
  [
    "ls-files",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
    "src",
    "scripts",
    "test",
    "bench",
  ],
  { encoding: "utf8" },
)
  .split("\n")
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file));
if (listed.length === 0) throw new Error("no source file found: run this in a checkout");

const files = listed.map((file) => ({ file, text: readFileSync(file, "utf8") }));
const sizes = files
  .filter(({ file }) => !leftOut.test(file))
  .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
  .sort((one, other) => other.lines - one.lines);
const suppressed = files.flatMap(({ file, text }) =>
  text.split("\n").flatMap((line, at) => (/\/[/*] *biome-ignore/.test(line) ? [`${file}:${at + 1}`] : [])),
);
const long = sizes.filter(({ lines }) => lines > limit);

console.log(
  `${sizes.length} source files, median ${sizes[Math.floor(sizes.length / 2)]?.lines} lines; the longest:`,
);
for (const { file, lines } of sizes.slice(0, 10)) console.log(`${String(lines).padStart(5)} ${file}`);
console.log(`suppressions: ${suppressed.length}`);
for (const place of suppressed) console.log(`      ${place}`);
for (const { file, lines } of long) console.error(`${file}: ${lines} lines, the limit is ${limit}`);
if (long.length > 0) process.exitCode = 1;
