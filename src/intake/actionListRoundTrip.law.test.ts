import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import writeXlsxFile from "write-excel-file/node";
import { type ActionList, proposeMapping, readActionList } from "../domain/programme/index.ts";
import { readSheet } from "./readSheet.ts";

/** What a person wrote in one row; null where nothing was written. */
type Written = {
  readonly title: string;
  readonly owner: string | null;
  readonly theme: string | null;
  readonly status: readonly [string, string] | null;
  readonly start: readonly [string, string] | null;
  readonly end: readonly [string, string] | null;
  readonly reason: string | null;
};

const office = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ ëéïöü€“” 0123456789 ;,\"'.&<>=+@/%()-\n\t";
const words = fc
  .string({ unit: fc.constantFrom(...office), minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  // Only dashes state nothing; an apostrophe before a sign of a formula is the guard that CSV puts there.
  .filter((text) => /[a-z0-9]/i.test(text) && !/^'[=+\-@]/.test(text))
  // write-excel-file 4.1.1 writes a wrong index for a text that is a name of Object.prototype.
  .filter((text) => !(text in {}));
const status = fc.constantFrom(
  ...(
    [
      "Gereed",
      "done",
      "afgerond",
      "done",
      "LOOPT",
      "ongoing",
      "lopend",
      "ongoing",
      "continu",
      "continuous",
    ] as const
  ).flatMap((word, at, all) => (at % 2 === 0 ? [[word, String(all[at + 1])] as const] : [])),
  ["Niet  gestart", "notStarted"] as const,
  [" vervallen", "lapsed"] as const,
  ["uitgesteld", "postponed"] as const,
  ["repeterend", "recurring"] as const,
);
const start = fc.constantFrom(
  ["01-02-2025", "2025-02-01"],
  ["maart 2025", "2025-03"],
  ["Q1 2026", "2026-Q1"],
  ["2025", "2025"],
);
const end = fc.constantFrom(
  ["31-12-2026", "2026-12-31"],
  ["1e halfjaar 2027", "2027-H1"],
  ["nov-26", "2026-11"],
  ["2027", "2027"],
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 2 });
const row: fc.Arbitrary<Written> = fc.record({
  title: words,
  owner: maybe(words),
  theme: maybe(words),
  status: maybe(status),
  start: maybe(start.map(([text = "", period = ""]) => [text, period] as const)),
  end: maybe(end.map(([text = "", period = ""]) => [text, period] as const)),
  reason: maybe(words),
});
const lists = fc.array(row, { minLength: 1, maxLength: 12 });

const table = (list: readonly Written[]): (string | null)[][] => [
  ["Pijler", "Actie", "Actiehouder", "Start", "Gereed", "Status", "Toelichting"],
  ...list.map(({ theme, title, owner, start: from, end: to, status: word, reason }) => [
    theme,
    title,
    owner,
    from ? from[0] : null,
    to ? to[0] : null,
    word ? word[0] : null,
    reason,
  ]),
];

async function readBack(bytes: Uint8Array): Promise<ActionList> {
  const sheet = await readSheet(bytes);
  assert.ok(sheet.ok, JSON.stringify(sheet));
  const { map } = proposeMapping(sheet.value.rows);
  assert.ok(map);
  return readActionList(sheet.value.rows, map, { takenKeys: [] });
}

/** Excel keeps a line break as LF; so do we when the two are held side by side. */
const plain = (text: string | null) => text?.replace(/\r\n/g, "\n") ?? null;

function assertSame(list: readonly Written[], { drafts, problems, notStated }: ActionList) {
  assert.deepEqual(problems, []);
  const readAs = drafts.map((draft) => ({
    title: plain(draft.title),
    owner: draft.owner.kind === "asWritten" ? plain(draft.owner.text) : null,
    theme: plain(draft.themeAsWritten),
    status: draft.status,
    start: draft.planning.start,
    end: draft.planning.end,
    reason: plain(draft.statusReason),
  }));
  const expected = list.map((written) => ({
    ...written,
    status: written.status ? written.status[1] : null,
    start: written.start ? written.start[1] : null,
    end: written.end ? written.end[1] : null,
  }));
  assert.deepEqual(readAs, expected);
  const absent = (name: "owner" | "theme" | "status" | "start" | "end") =>
    list.filter((one) => one[name] === null).length;
  for (const name of ["owner", "theme", "status", "start", "end"] as const)
    assert.equal(notStated[name], absent(name), name);
}

describe("what is written in a list is read back the same, and what is not written is not stated", () => {
  const formats: readonly (readonly [string, object, BufferEncoding])[] = [
    ["with semicolons, as Dutch Excel", { delimiter: ";", bom: true, record_delimiter: "windows" }, "utf8"],
    ["with commas", { delimiter: "," }, "utf8"],
    ["with tabs in UTF-16", { delimiter: "\t", bom: true }, "utf16le"],
    ["guarded against formulas, as our own export", { delimiter: ";", escape_formulas: true }, "utf8"],
  ];
  for (const [name, options, encoding] of formats)
    test(`[DI-06] CSV ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(lists, async (list) => {
          const text = stringify(table(list), { quoted_match: /[\n\r;,\t]/, ...options });
          assertSame(list, await readBack(Buffer.from(text, encoding)));
        }),
        { numRuns: 150 },
      );
    });

  test("[DI-06] Excel", async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const cells = table(list).map((texts) =>
          texts.map((value) => (value === null ? null : { value, type: String })),
        );
        assertSame(list, await readBack(await writeXlsxFile(cells).toBuffer()));
      }),
      { numRuns: 60 },
    );
  });
});
