import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { anEdition, anyMaterial, sha256 } from "../../../test/support/anEdition.ts";
import { aWholeYear } from "../../../test/support/aReport.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { canonicalJson } from "../shared/canonicalJson.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import {
  checkEdition,
  contentOf,
  type Edition,
  type EditionHead,
  layoutIn,
  mayCorrect,
  mayFreeze,
  type NarrativePlace,
  type ReportLayout,
  usualLayout,
} from "./index.ts";

const haarlem = () => anEdition(publishedParts("haarlem-2020"), aWholeYear(2020));
const headOf = ({ content: _, hash: __, ...head }: Edition): EditionHead => head;
const check = (edition: Edition, head: EditionHead | null = headOf(edition)) =>
  checkEdition(
    { text: edition.content, value: JSON.parse(edition.content), hash: edition.hash, head },
    sha256,
  );
const places = (edition: Edition, head?: EditionHead) =>
  check(edition, head).map(({ what, at }) => `${what} ${at}`);

type Tree = { [name: string]: Tree } & Tree[];

/** Returns an edition with something in its content changed by somebody who can also write a new hash beside it. */
function forged(edition: Edition, change: (content: Tree) => void): Edition {
  const content = JSON.parse(edition.content);
  change(content);
  const text = canonicalJson(content);
  return { ...edition, content: text, hash: sha256(text) };
}

/** Every place in a value where a number stands. */
const numbersIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]) => numbersIn(one, [...at, name]))
    : typeof value === "number"
      ? [at]
      : [];

function raised(content: unknown, at: readonly string[]): void {
  const holder = at.slice(0, -1).reduce((tree, name) => tree[name] as Tree, content as Tree);
  const last = at.at(-1) ?? "";
  Object.assign(holder, { [last]: Number(holder[last]) + 1 });
}

describe("R130: an edition fits when its hash is that of its content and every figure follows from its input", () => {
  test("a member that is called as what every object has is a difference, and breaks nothing", () => {
    const edition = haarlem();
    for (const name of ["constructor", "toString", "hasOwnProperty"]) {
      const changed = forged(edition, ({ report }) => Object.assign(report ?? {}, { [name]: 1 }));
      assert.deepEqual(places(changed), [`report /report/${name}`]);
    }
  });

  test("whatever a plan and a year held: what was frozen fits", () => {
    fc.assert(
      fc.property(anyMaterial, ({ parts, material }) => {
        assert.deepEqual(check(anEdition(parts, material)), []);
      }),
      { numRuns: 200 },
    );
  });

  test("whatever word a source counts by: none is passed over", () => {
    const plan = publishedParts("haarlem-2020");
    for (const word of ["__proto__", "constructor", "toString", "bevroren"]) {
      const byStatus = Object.fromEntries([[word, 4]]);
      const statedTotals = { total: 13, initial: 13, added: 0, byStatus, note: null, evidence: [] };
      const parts = { ...plan, programme: { ...plan.programme, statedTotals } };
      const edition = anEdition(parts, aWholeYear(2020));
      assert.deepEqual(check(edition), [], word);
      const raised = edition.content.replaceAll(`"${word}":4`, `"${word}":"4"`);
      assert.notEqual(raised, edition.content);
      assert.ok(
        places({ ...edition, content: raised, hash: sha256(raised) }).some((at) => at.startsWith("shape")),
        word,
      );
    }
  });

  test("the published plans fit, and freezing twice gives the same content to the letter", () => {
    for (const [name, year] of [
      ["haarlem-2020", 2020],
      ["amsterdam-2024", 2024],
      ["utrecht-2023", 2023],
      ["gent-2021", 2022],
    ] as const) {
      const edition = anEdition(publishedParts(name), aWholeYear(year));
      assert.deepEqual(check(edition), [], name);
      assert.equal(anEdition(publishedParts(name), aWholeYear(year)).content, edition.content);
    }
  });

  test("a digit that somebody changes is found by the hash", () => {
    const edition = haarlem();
    const content = edition.content.replace('"overdue":0', '"overdue":7');
    assert.notEqual(content, edition.content);
    assert.deepEqual(places({ ...edition, content }), ["hash ", "report /report/overdue"]);
    assert.deepEqual(places({ ...edition, hash: sha256("iets anders") }), ["hash "]);
  });

  test("with a new hash beside it the hash alone says nothing, and the figure is found by deriving it again", () => {
    const edition = forged(haarlem(), ({ report }) => Object.assign(report ?? {}, { total: 39 }));
    assert.equal(sha256(edition.content), edition.hash, "a check of the hash alone would call this right");
    assert.deepEqual(check(edition), [{ what: "report", at: "/report/total", stated: "39", found: "13" }]);
  });

  test("every number of the report is derived again: none can be raised unseen", () => {
    const edition = haarlem();
    const content = JSON.parse(edition.content);
    const all = numbersIn(content.report, ["report"]);
    assert.ok(all.length >= 20, `only ${all.length} numbers`);
    for (const at of all) {
      const found = places(forged(edition, (tree) => raised(tree, at)));
      assert.ok(found.length > 0, `/${at.join("/")}`);
    }
  });

  test("an edition of before somebody could write in a report still fits, with the parts in their usual order", () => {
    const before = forged(haarlem(), (content) => {
      Object.assign(content, { formatVersion: "1.0" });
      delete content["parts"];
      delete content["narratives"];
    });
    assert.deepEqual(check(before), []);
    assert.deepEqual(layoutIn(contentOf(before)), usualLayout("committeeYear"));
  });

  test("what somebody wrote is kept as it was given, at a place of this report and once", () => {
    const layout = (...places: readonly NarrativePlace[]): ReportLayout => ({
      ...usualLayout("committeeYear"),
      narratives: places.map((place) => ({
        place,
        text: "Wij lazen 7 plannen.",
        writtenOn: dayFrom("2026-10-12"),
      })),
    });
    const edition = (...places: readonly NarrativePlace[]) =>
      anEdition(publishedParts("haarlem-2020"), aWholeYear(2020), { layout: layout(...places) });
    assert.deepEqual(check(edition("introduction", "actions")), []);
    assert.deepEqual(places(edition("slips")), ["shape /narratives"]);
    assert.deepEqual(places(edition("actions", "actions")), ["shape /narratives"]);
    const foreign = forged(haarlem(), ({ parts }) => parts?.push("slips" as never));
    assert.deepEqual(places(foreign), ["shape /parts"]);
    const empty = forged(edition("actions"), ({ narratives }) =>
      Object.assign(narratives?.[0] ?? {}, { text: "" }),
    );
    assert.deepEqual(places(empty), ["shape /narratives/0/text"]);
  });

  test("a change of what the report follows from is found where the report no longer follows", () => {
    const dropped = forged(haarlem(), ({ input }) => input?.["actions"]?.pop());
    assert.ok(places(dropped).includes("report /report/total"));
    const moved = forged(haarlem(), ({ input }) =>
      Object.assign(input?.["actions"]?.[0] ?? {}, { status: "lapsed" }),
    );
    assert.ok(places(moved).some((place) => place.startsWith("report /report/statuses")));
    const none = forged(haarlem(), ({ input }) => Object.assign(input ?? {}, { actions: [] }));
    assert.deepEqual(places(none), ["report /report"]);
  });

  test("what is kept beside the content says the same as the content", () => {
    const edition = haarlem();
    assert.deepEqual(places(edition, { ...headOf(edition), number: 2 }), ["head /number"]);
    assert.deepEqual(places(edition, { ...headOf(edition), asOf: dayFrom("2021-12-31") }), ["head /asOf"]);
    const later = forged(edition, (content) => Object.assign(content, { asOf: "2021-12-31" }));
    assert.deepEqual(places(later), ["head /asOf", "report /asOf"]);
  });

  test("what cannot be read, is written otherwise or follows from rules nobody knows is said to be so", () => {
    const edition = haarlem();
    const blank = `${edition.content} `;
    assert.deepEqual(places({ ...edition, content: blank, hash: sha256(blank) }), ["writing "]);
    const stray = forged(edition, ({ input }) => Object.assign(input ?? {}, { people: ["Jan de Vries"] }));
    assert.deepEqual(places(stray), ["shape /input/"]);
    const odd = forged(edition, ({ input }) =>
      Object.assign(input?.["moment"] ?? {}, { asOf: "2020-02-31" }),
    );
    assert.deepEqual(places(odd), ["shape /input/moment/asOf"]);
    assert.deepEqual(places(forged(edition, (content) => Object.assign(content, { rules: "toString" }))), [
      "rules /rules",
    ]);
    const closed = forged(edition, ({ input }) =>
      Object.assign(input?.["programme"] ?? {}, { closedOn: "ooit" }),
    );
    assert.deepEqual(places(closed), ["shape /input/programme/closedOn"]);
    const undated = forged(edition, ({ input }) =>
      Object.assign(input?.["programme"]?.["sources"]?.[0] ?? {}, { date: "vorig jaar" }),
    );
    assert.deepEqual(places(undated), ["shape /input/programme/sources/0/date"]);
    const kept = { text: "geen json", value: undefined, hash: sha256("geen json"), head: null };
    assert.deepEqual(
      checkEdition(kept, sha256).map(({ what }) => what),
      ["shape"],
    );
  });
});

describe("R135: nobody of the municipality is named in an edition", () => {
  const jan = { person: "p1" as never, name: "Jan de  Vries", role: "programmamanager" };
  const els = { person: "p2" as never, name: "Els Öztürk-Bakker", role: null };
  const alone = { person: "p3" as never, name: "Wil", role: "griffier" };
  const people = [jan, els, alone, { ...els, person: "p4" as never, name: "Els Öztürk" }];

  test("not as owner, not in a title, a reason or the words of a source, however they are written", () => {
    const parts = publishedParts("haarlem-2020");
    const [first, second, ...rest] = parts.actions;
    assert.ok(first && second);
    const named = {
      ...parts,
      programme: { ...parts.programme, title: "Plan van JAN DE VRIES" },
      actions: [
        { ...first, title: "Gesprek met Jan\u00a0de Vries, Els Öztürk-Bakker en Els Öztürk" },
        { ...second, owner: { kind: "asWritten", text: "Jan de Vries (HR)" } as const },
        ...rest,
      ],
    };
    const change = { kind: "actionAdded", on: dayFrom("2020-03-01"), key: "A1", title: "Nieuw" } as const;
    const changes = [{ ...change, reason: "els öztürk is ziek; Wil wil het" }];
    const { content } = anEdition(named, { ...aWholeYear(2020), people, changes });
    assert.ok(!/vries|öztürk|bakker/i.test(content));
    for (const words of [
      "Plan van programmamanager",
      "Gesprek met programmamanager, […] en […]",
      "[…] is ziek; Wil wil het",
    ])
      assert.ok(content.includes(words), words);
  });

  test("a day, a period and a number are read again, whoever is called so: somebody shifted a column of a list", () => {
    const parts = publishedParts("haarlem-2020");
    const names = ["2020-12-31", "2021 12", "2020-Q4", "2020.5", "0 2020"];
    const shifted = names.map((name) => ({ person: `p-${name}` as never, name, role: null }));
    const actions = parts.actions.map((action, nth) => {
      const period = ["2020-12-31", "2021-12", "2020-Q4"][nth % 3];
      return { ...action, planning: { ...action.planning, end: periodFrom(period ?? assert.fail()) } };
    });
    const { content } = anEdition({ ...parts, actions }, { ...aWholeYear(2020), people: shifted });
    for (const end of ["2020-12-31", "2021-12", "2020-Q4"]) assert.ok(content.includes(`"${end}"`), end);
  });

  test("part of a longer word is no name", () => {
    const parts = publishedParts("haarlem-2020");
    const titled = { ...parts, programme: { ...parts.programme, title: "Van Jan de Vriesprijs" } };
    assert.ok(anEdition(titled, { ...aWholeYear(2020), people }).content.includes("Jan de Vriesprijs"));
  });
});

describe("R132: a state is frozen once", () => {
  test("the same kind and day again is refused, another day is not", () => {
    const head = headOf(haarlem());
    assert.deepEqual(mayFreeze([head], head), { ok: false, problem: "R132" });
    assert.ok(mayFreeze([head], { ...head, asOf: dayFrom("2021-12-31") }).ok);
  });

  test("a correction is the state it corrects, also after a correction, and not one that stands as another edition", () => {
    const first = headOf(haarlem());
    const today = dayFrom("2021-06-30");
    const second = { ...first, number: 2, asOf: today };
    assert.ok(mayFreeze([first], { ...first, corrects: 1 }).ok);
    assert.ok(mayFreeze([{ ...first, number: 2, corrects: 1 }, first], { ...first, corrects: 2 }).ok);
    assert.ok(mayFreeze([first], { ...first, asOf: today, corrects: 1 }).ok, "a running year went on");
    assert.deepEqual(mayFreeze([second, first], { ...second, corrects: 1 }), { ok: false, problem: "R132" });
  });
});

describe("R133: a correction says why", () => {
  test("spaces say nothing", () => {
    for (const reason of [null, "  "])
      assert.deepEqual(mayCorrect([headOf(haarlem())], { number: 1, reason }), {
        ok: false,
        problem: "R133",
      });
  });
});

describe("R134: an edition is corrected once", () => {
  test("what is wrong in the correction is corrected there", () => {
    const editions = [headOf(haarlem()), { ...headOf(haarlem()), number: 2, corrects: 1 }];
    const reason = "een actie dubbel";
    assert.deepEqual(mayCorrect(editions, { number: 1, reason }), { ok: false, problem: "R134" });
    assert.ok(mayCorrect(editions, { number: 2, reason }).ok);
  });
});
