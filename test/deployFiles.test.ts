import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Command } from "../src/cli/command.ts";

const read = (file: string) => readFileSync(file, "utf8");
const files = globSync("deploy/**/*", { withFileTypes: true }).flatMap((one) =>
  one.isFile() ? [`${one.parentPath}/${one.name}`] : [],
);
const papers = [...globSync("docs/*.md"), "README.md"];

/** Every command, by its name. */
async function everyCommand(): Promise<ReadonlyMap<string, Command>> {
  const sources = globSync("src/cli/*.ts").filter((file) => !file.endsWith(".test.ts"));
  const modules: unknown[] = await Promise.all(sources.map((file) => import(`../${file}`)));
  const isCommand = (value: unknown): value is Command =>
    typeof value === "object" && value !== null && "name" in value && "run" in value && "options" in value;
  const commands = modules.flatMap((one) => Object.values(one ?? {}).filter(isCommand)); // a module is never null
  return new Map(commands.map((command) => [command.name, command]));
}

/** Each call of the program in a text: the words and the options after it, up to the end of the call. */
const callsIn = (text: string): readonly string[] =>
  [...text.matchAll(/src\/cli\.ts"?,? ?([^\n`']*)/g)].map(([, rest = ""]) => rest.replaceAll('"', ""));

/** Returns what is wrong with a call: a command that is not there, or an option that it does not take. */
function wrongIn(call: string, commands: ReadonlyMap<string, Command>): string | undefined {
  const words = call.replace(/^[\],\s]+/, "").split(/[\s,\]]+/);
  if (words[0] === undefined || words[0] === "") return undefined; // the program alone: the command follows elsewhere
  const command = commands.get(words.slice(0, 2).join(" ")) ?? commands.get(words[0]);
  if (command === undefined) return `no command: ${call}`;
  const taken = new Set([...Object.keys(command.options), "data", "json"]);
  const given = words.flatMap((word) => (word.startsWith("--") ? [word.slice(2)] : []));
  const unknown = given.filter((name) => !taken.has(name));
  return unknown.length === 0 ? undefined : `${command.name} takes no ${unknown.join()}`;
}

describe("what is deployed calls the program as it is", () => {
  test("every call in the files and in the papers names a command and options that are there", async () => {
    const commands = await everyCommand();
    assert.ok(commands.size >= 19);
    const calls = [...files, ...papers].flatMap((file) => callsIn(read(file)));
    assert.ok(calls.length >= 15, `only ${calls.length} calls`);
    const wrong = calls.flatMap((call) => wrongIn(call, commands) ?? []);
    assert.deepEqual(wrong, []);
    assert.match(wrongIn("serve --no-jobs", commands) ?? "", /takes no no-jobs/, "this test can fail");
  });

  test("the image begins with a call that is there", async () => {
    const commands = await everyCommand();
    const [, words = "[]"] = /^CMD (\[.*\])$/m.exec(read("deploy/Containerfile")) ?? []; // no match is no call
    assert.equal(wrongIn((JSON.parse(words) as string[]).join(" "), commands), undefined);
  });

  test("every setting that a file gives is one that somebody reads", () => {
    const reads = files.map((file) => read(file)).join("\n");
    const config = read("src/config.ts");
    const given = files.flatMap((file) =>
      file.endsWith(".example") ? [...read(file).matchAll(/^([A-Z_]+)=/gm)].map(([, name = ""]) => name) : [],
    );
    assert.ok(given.length >= 15);
    const isRead = (name: string) =>
      config.includes(`"${name}"`) ||
      new RegExp(`\\$\\{?${name}\\b`).test(reads) ||
      name.startsWith("POSTGRES_");
    assert.deepEqual(
      given.filter((name) => !isRead(name)),
      [],
    );
    assert.ok(!isRead("DATABASE_CHATS_URL"), "this test can fail");
  });

  test("no file holds a password", () => {
    for (const file of files)
      for (const [secret] of read(file).matchAll(/(?:PASSWORD=|:\/\/\w+:)[^@\s"$]+/g))
        assert.match(secret, /(?:CHANGE|\.\.\.)$/, file);
  });
});

describe("the image is made of what is there", () => {
  test("the Node of the image is the one that the tests run on", () => {
    const { devDependencies } = JSON.parse(read("package.json")) as {
      devDependencies: Record<string, string>;
    };
    const bases = [...read("deploy/Containerfile").matchAll(/^FROM \S+\/node:([\d.]+)-/gm)].map(([, v]) => v);
    assert.deepEqual(bases, [devDependencies["node"], devDependencies["node"]]);
  });

  test("everything that is copied exists, is let in, and tests are not", () => {
    const ignored = read(".containerignore").split("\n");
    assert.equal(ignored[0], "*", "what is not named stays out");
    const copied = [...read("deploy/Containerfile").matchAll(/^COPY ((?!--)[^\n]+) \S+$/gm)].flatMap(
      ([, names = ""]) => names.split(" "),
    );
    for (const name of copied) assert.ok(existsSync(name) && ignored.includes(`!${name}`), name);
    assert.ok(ignored.includes("src/**/*.test.ts"));
  });
});

test("a leader that cannot say that it lives gives up before another takes over", () => {
  const settings = read("deploy/patroni.yml");
  const [ttl = 0, loop = 0, retry = 0] = ["ttl", "loop_wait", "retry_timeout"].map((name) =>
    Number(new RegExp(`^    ${name}: (\\d+)$`, "m").exec(settings)?.[1]),
  );
  assert.ok(loop + 2 * retry <= ttl && ttl <= 20, `${loop} ${retry} ${ttl}`);
  assert.match(settings, /^ {4}synchronous_mode: true$/m);
});
