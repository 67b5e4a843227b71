import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";

type Json = string | number | boolean | null | readonly Json[] | Item;
type Item = { readonly [key: string]: Json };
/** One object of a programme file that names its lines, and the text of those lines. */
type Cited = { readonly where: string; readonly item: Item; readonly text: string };
/** One number or date of such an object, with the notes that may mark it as derived. */
type Fact = { readonly where: string; readonly text: string; readonly notes: string };
type Figure = Fact & { readonly value: number };
type Moment = Fact & { readonly value: string };

const dir = join(process.cwd(), "../shared/sources");
const options = { skip: existsSync(dir) ? false : "data absent" } as const;
const words: Record<number, string> = { 2: "twee", 3: "drie", 60: "zestig" };
const fractions: Record<string, string> = { "1/3": "een derde", "2/3": "twee derde" };
const months = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];
const numberFields = ["value", "amountEUR", "total", "initial", "added"];
const dateFields = [
  "start",
  "end",
  "dueDate",
  "due",
  "date",
  "period",
  "adoptedOn",
  "publishedOn",
  "liftedAt",
];

const isItem = (value: Json | undefined): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

function readSources(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(dir).filter((name) => name.endsWith(".txt"));
  return new Map(
    files.map((name) => [name.slice(0, 3), readFileSync(join(dir, name), "utf8").trimEnd().split("\n")]),
  );
}

function readProgrammes(): ReadonlyMap<string, Json> {
  const files = globSync("examples/programmes/*.json").sort();
  return new Map(
    files.map((file): [string, Json] => [basename(file, ".json"), JSON.parse(readFileSync(file, "utf8"))]),
  );
}

const sources = options.skip ? new Map<string, readonly string[]>() : readSources();
const programmes = readProgrammes();

const nameOf = (item: Item): string => {
  const given = ["key", "ref", "title", "body", "name", "group", "year", "text"].map((field) => item[field]);
  return String(given.find((value) => typeof value === "string" || typeof value === "number") ?? "");
};

/** Returns every object with evidence below a value, with its path. */
function citing(value: Json, path: string): readonly (readonly [string, Item])[] {
  if (isItem(value)) {
    const below = Object.entries(value).flatMap(([key, part]) => citing(part, `${path} ${key}`));
    return Array.isArray(value["evidence"]) ? [[`${path} ${nameOf(value)}`, value], ...below] : below;
  }
  return listOf(value).flatMap((part) => citing(part, path));
}

const objects = [...programmes].flatMap(([id, programme]) => citing(programme, id));

type Range = { readonly where: string; readonly source: string; readonly from: number; readonly to: number };

function rangesOf([where, item]: readonly [string, Item]): readonly Range[] {
  return listOf(item["evidence"]).flatMap((entry) => {
    const source = isItem(entry) ? textOf(entry["source"]) : "";
    const lines = isItem(entry) ? listOf(entry["lines"]) : [];
    return lines.map((pair) => {
      const [from, to] = listOf(pair).map(Number);
      return { where, source, from: from ?? 0, to: to ?? 0 };
    });
  });
}

function cite(object: readonly [string, Item]): Cited {
  const lines = rangesOf(object).flatMap(({ source, from, to }) => {
    return sources.get(source)?.slice(from - 1, to) ?? [];
  });
  return { where: object[0], item: object[1], text: lines.join("\n") };
}

const cited = objects.map(cite);

/** Returns an object and the parts of it that carry no evidence of their own. */
function partsOf(value: Json): readonly Item[] {
  if (!isItem(value)) return listOf(value).flatMap(partsOf);
  const below = Object.entries(value).filter(([key]) => key !== "evidence");
  return [value, ...below.flatMap(([, part]) => partsOf(part))];
}

const notesOf = (item: Item): string =>
  partsOf(item)
    .map((part) => textOf(part["note"]))
    .join("; ");

function figuresOf({ where, item, text }: Cited): readonly Figure[] {
  const notes = notesOf(item);
  return partsOf(item).flatMap((part) => {
    const statuses = isItem(part["byStatus"]) ? Object.entries(part["byStatus"]) : [];
    const fields = Object.entries(part).filter(([field]) => numberFields.includes(field));
    return [...fields, ...statuses].flatMap(([field, value]) =>
      typeof value === "number" ? [{ where: `${where} ${field}`, value, text, notes }] : [],
    );
  });
}

function momentsOf({ where, item, text }: Cited): readonly Moment[] {
  const notes = notesOf(item);
  return partsOf(item).flatMap((part) => {
    const fields = Object.entries(part).filter(([field]) => dateFields.includes(field));
    const dates = fields.flatMap(([field, value]) =>
      /^\d{4}/.test(textOf(value)) ? [{ where: `${where} ${field}`, value: textOf(value), text, notes }] : [],
    );
    const year = part["year"];
    return typeof year === "number"
      ? [...dates, { where: `${where} year`, value: String(year), text, notes }]
      : dates;
  });
}

const occurs = (text: string, form: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d.,])${form.replaceAll(".", "\\.")}(?![\\p{L}\\d]|[.,]\\d)`, "iu").test(text);

/** The ways a number is printed: 2.129.461, 1,6, 2 miljoen, zestig; 500 in a table of thousands. */
function formsOf(value: number, text: string): readonly string[] {
  const dutch = (amount: number) => amount.toLocaleString("nl-NL", { maximumFractionDigits: 9 });
  const forms = [dutch(value), String(value)];
  const word = words[value];
  if (word) forms.push(word);
  if (value >= 100_000) forms.push(`${dutch(value / 1_000_000)} miljoen`);
  if (/bedragen x 1000/i.test(text)) forms.push(dutch(value / 1000));
  return forms;
}

const isPrinted = ({ value, text }: Figure): boolean =>
  formsOf(value, text).some((form) => occurs(text, form));

/** What must stand in the cited lines for a date: its year, and its half, quarter, month or day if it has one. */
function signsOf(value: string): readonly RegExp[] {
  const [, year = "", rest = ""] = /^(\d{4})-?([^T]*)/.exec(value) ?? [];
  const signs = [new RegExp(`(?<!\\d)${year}(?!\\d)`)];
  if (rest.startsWith("Q")) signs.push(new RegExp(`\\b${rest}\\b`));
  if (rest.startsWith("H")) signs.push(rest === "H1" ? /eerste helft/ : /tweede helft/);
  const [month = "", day = ""] = rest.split("-");
  const name = months[Number(month) - 1];
  if (name) {
    const spoken = day ? `(?<!\\d)0?${Number(day)} ${name}` : name;
    signs.push(new RegExp(`${spoken}|${year}${month}${day}`, "i"));
  }
  return signs;
}

const isQuoted = ({ value, text }: Moment): boolean => signsOf(value).every((sign) => sign.test(text));

const figures = cited.flatMap(figuresOf);
const moments = cited.flatMap(momentsOf);
const ranges = objects.flatMap(rangesOf);

/** Values the sources do not print in these words; a note at the item names them as derived. */
const derivedFigures = ["T2", "T4", "T5"].map((key) => `rotterdam-2023 targets ${key} value`);
const derivedMoments = ["amsterdam-2024 actions A02 end"];

test("the check saw the files, the evidence, the numbers and the dates", options, () => {
  assert.deepEqual([programmes.size, sources.size], [7, 5]);
  const seen = {
    objects: objects.length,
    ranges: ranges.length,
    figures: figures.length,
    dates: moments.length,
  };
  assert.ok(seen.objects >= 570 && seen.ranges >= 760, JSON.stringify(seen));
  assert.ok(seen.figures >= 46 && seen.dates >= 170, JSON.stringify(seen));
});

test("every entry of every list names its lines", options, () => {
  const entries = [...programmes].flatMap(([id, programme]) =>
    Object.entries(isItem(programme) ? programme : {})
      .filter(([list]) => list !== "sources")
      .flatMap(([list, value]) => listOf(value).map((entry) => [`${id} ${list}`, entry] as const)),
  );
  assert.ok(entries.length >= 550, `only ${entries.length} entries`);
  const bare = entries.filter(([, entry]) => !isItem(entry) || listOf(entry["evidence"]).length === 0);
  assert.deepEqual(bare, []);
});

test("every range lies inside a source of its own file and holds text", options, () => {
  const wrong = ranges.filter(({ where, source, from, to }) => {
    const lines = sources.get(source) ?? [];
    const own = programmes.get(where.split(" ")[0] ?? "");
    const keys = isItem(own) ? listOf(own["sources"]).map((entry) => isItem(entry) && entry["key"]) : [];
    const inside = from >= 1 && to >= from && to <= lines.length;
    return (
      !inside ||
      !keys.includes(source) ||
      lines
        .slice(from - 1, to)
        .join("")
        .trim() === ""
    );
  });
  assert.deepEqual(wrong, []);
});

test("every number is printed in the lines it names, or its note says it is derived", options, () => {
  const missing = figures.filter((figure) => !isPrinted(figure));
  assert.deepEqual(
    missing.map(({ where }) => where),
    derivedFigures,
    missing.map(({ where, value }) => `${where}: ${value}`).join("\n"),
  );
  const marked = missing.filter(({ value, notes }) => notes.includes(`${value}% is `));
  assert.equal(marked.length, missing.length);
});

test("the totals of a source agree with their parts", options, () => {
  const sums = cited.flatMap(({ where, item }) => {
    const { total, initial, added } = item;
    const statuses = isItem(item["byStatus"]) ? Object.values(item["byStatus"]).map(Number) : [];
    const parts = statuses.length > 0 ? statuses : [initial, added].map(Number);
    return typeof total === "number" ? [{ where, total, sum: parts.reduce((a, b) => a + b, 0) }] : [];
  });
  assert.equal(sums.length, 2);
  const wrong = sums.filter(({ total, sum }) => total !== sum);
  assert.deepEqual(wrong, []);
});

test("every share in words is written in the lines it names", options, () => {
  const shares = cited.flatMap(({ where, item, text }) => {
    const share = /\d\/\d/.exec(textOf(item["valueText"]))?.[0];
    return share ? [{ where, share, text }] : [];
  });
  assert.equal(shares.length, 2);
  const missing = shares.filter(({ share, text }) => !occurs(text, fractions[share] ?? share));
  assert.deepEqual(missing, []);
});

test("every date is written in the lines it names, or its note says it is derived", options, () => {
  const missing = moments.filter((moment) => !isQuoted(moment));
  assert.deepEqual(
    missing.map(({ where }) => where),
    derivedMoments,
    missing.map(({ where, value }) => `${where}: ${value}`).join("\n"),
  );
  assert.ok(missing.every(({ notes }) => notes.includes("afgeleid")));
});
