import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sha256 } from "../../../test/support/anEdition.ts";
import { anAction, anObjective, aProgramme, aTarget, someParts } from "../../../test/support/aProgramme.ts";
import type { UnitId } from "../organisation/index.ts";
import { canonicalJson } from "../shared/canonicalJson.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { checkEdition } from "./checkEdition.ts";
import { contentOf, editionKinds, freeze } from "./edition.ts";
import { editionPlaces } from "./editionParts.ts";
import { deriveFirstRoundReport } from "./firstRoundReport.ts";
import { reportedState } from "./reportedState.ts";
import { usualLayout } from "./reportLayout.ts";
import { partsWithin } from "./reportScope.ts";
import { deriveSecondRoundReport } from "./roundReport.ts";
import { type RoundReportInput, type RoundReportKind, roundReportKinds } from "./roundReportInput.ts";

const on = dayFrom("2026-10-23");
const state = reportedState(someParts({ programme: aProgramme(), actions: [anAction({ key: "A1" })] }), {
  on,
  units: new Map(),
  people: [],
});
const input: RoundReportInput = {
  kind: "unitQuarter",
  round: { key: "RR1", name: "Najaar 2026", opensOn: dayFrom("2026-10-01"), closesOn: on },
  programme: {
    key: "proefstad-2024",
    lang: "nl",
    title: "Programma",
    municipalityName: "Proefstad",
    start: null,
    end: null,
    sources: [],
  },
  now: state,
  before: state,
  cards: [],
  updates: [],
  answers: [],
  scope: { unit: "zorg" as UnitId, name: "Zorg" },
  efforts: [{ unit: "Zorg", planned: 320, told: { amount: 5, measure: "days" } }],
  decisions: [],
  staff: [
    {
      unit: "Zorg",
      release: 3,
      referenceDate: dayFrom("2026-06-30"),
      threshold: 10,
      tables: ["unit-sex", "unit-age"],
      people: 195,
      women: 112,
      wholePeople: 600,
      wholeWomen: 344,
      ages: [
        { ages: "25-34", people: 60 },
        { ages: "35-44", people: "hidden" },
      ],
    },
  ],
};
test("R130: a report that could never be derived again is not frozen", () => {
  const told = { amount: null as never, measure: "hours" } as const;
  const matter = {
    kind: "unitQuarter",
    input: { ...input, efforts: [{ unit: "Zorg", planned: null, told }] },
  } as const;
  const draft = { ...head, municipality: "Proefstad", matter, layout: usualLayout("unitQuarter") };
  assert.throws(() => freeze(draft, sha256), /would not fit: \/input\/efforts\/0\/told\/amount/);
});

const head = { number: 1, corrects: null, reason: null, madeAt: "2026-10-24T07:00:00.000Z" } as const;

/** The parts of each report as the editions of 1.1 hold them; this list is not changed when reports change. */
const partsOfThen: Readonly<Record<RoundReportKind, string>> = {
  unitQuarter: "units efforts objectives targets told standstills slips actions",
  sponsor: "objectives targets decisions units standstills slips statuses",
  councilHalfYear: "objectives targets decisions statuses moved slips later sources",
  organisationYear: "targets later decisions statuses moved units slips sources",
  final: "statuses objectives targets actions sources",
};

describe("an edition is checked by the rules of its own time", () => {
  const frozen = freeze(
    {
      ...head,
      municipality: "Proefstad",
      matter: { kind: "unitQuarter", input },
      layout: usualLayout("unitQuarter"),
    },
    sha256,
  );
  const edition = frozen.ok ? frozen.value : assert.fail("nothing was frozen");
  const kept = (text: string, scope: typeof edition.scope) => {
    const { content: _, hash: __, ...columns } = edition;
    return { text, value: JSON.parse(text), hash: sha256(text), head: { ...columns, scope } };
  };

  test("one of the second rules says of which unit it is, and its column must say the same", () => {
    assert.deepEqual(checkEdition(kept(edition.content, input.scope), sha256), []);
    const [finding] = checkEdition(kept(edition.content, null), sha256);
    assert.equal(finding?.what, "head");
  });

  test("one of format 1.1 fits with the parts that reports had then, whatever parts they have today", () => {
    for (const kind of roundReportKinds) {
      const matter = { kind, input: { ...input, kind } } as const;
      const made = freeze({ ...head, municipality: "Proefstad", matter, layout: usualLayout(kind) }, sha256);
      assert.ok(made.ok);
      const { content, hash: _, ...columns } = made.value;
      const parts = partsOfThen[kind].split(" ");
      const narratives = parts.map((place) => ({ place, text: "Goed.", writtenOn: on }));
      const text = canonicalJson({ ...JSON.parse(content), parts, narratives });
      const then = { text, value: JSON.parse(text), hash: sha256(text), head: columns };
      assert.deepEqual(checkEdition(then, sha256), []);
    }
  });

  test("one frozen with the parts of today fits", () => {
    for (const kind of editionKinds)
      assert.deepEqual(
        usualLayout(kind).parts.filter((part) => !editionPlaces(kind).includes(part)),
        [],
      );
  });

  test("[WM-09] one of the third rules says who works in the unit, with shares of one release; hidden is a word", () => {
    const content = contentOf({ content: edition.content });
    assert.ok(content.kind !== "committeeYear");
    const [line] = content.report.staff;
    assert.deepEqual(line?.womenShare, { share: 57, low: 50, high: 64 });
    assert.deepEqual(line?.wholeShare, { share: 57, low: 53, high: 61 });
    assert.deepEqual(line?.ages[1], { ages: "35-44", people: "hidden" });
    const told = JSON.parse(edition.content);
    told.report.staff[0].womenShare.share = 75;
    const [finding] = checkEdition(kept(canonicalJson(told), input.scope), sha256).slice(-1);
    assert.deepEqual([finding?.what, finding?.at], ["report", "/report/staff/0/womenShare/share"]);
    told.input.staff[0].women = null;
    assert.equal(checkEdition(kept(canonicalJson(told), input.scope), sha256)[0]?.what, "shape");
  });

  test("one of the second rules says nothing of who works there, and still verifies", () => {
    const { staff: _, ...second } = input;
    const { input: __, report: ___, ...rest } = JSON.parse(edition.content);
    const old = { ...rest, rules: "2", input: second, report: deriveSecondRoundReport(second) };
    const text = canonicalJson(old);
    assert.deepEqual(checkEdition(kept(text, input.scope), sha256), []);
    const read = contentOf({ content: text });
    assert.ok(read.kind !== "committeeYear");
    assert.deepEqual([read.report.staff, read.report.scope], [[], input.scope]);
  });

  test("one of the first rules knows no unit and no training, no decisions, still verifies, and is read as of the whole", () => {
    const { scope: _, efforts: __, decisions: ___, staff: ____, ...first } = input;
    const { input: _____, report: ______, ...rest } = JSON.parse(edition.content);
    const old = { ...rest, rules: "1", input: first, report: deriveFirstRoundReport(first) };
    const text = canonicalJson(old);
    assert.deepEqual(checkEdition(kept(text, null), sha256), []);
    const read = contentOf({ content: text });
    assert.ok(read.kind !== "committeeYear");
    const { scope, efforts, decisions } = read.report;
    assert.deepEqual([scope, efforts, decisions], [null, [], []]);
    assert.deepEqual(read.report.staff, []);
    const both = canonicalJson({ ...old, input });
    assert.equal(checkEdition(kept(both, null), sha256)[0]?.what, "shape");
  });
});

describe("editions of before targets could read from releases", () => {
  const figure = {
    target: "T1",
    measure: "aandeel vrouwen",
    value: 42,
    unit: "percentage",
    period: periodFrom("2026-06-30"),
    interval: null,
    source: "cijfers/vrijgaven/3",
    note: null,
  } as const;
  const target = { ...aTarget(), withheldOn: dayFrom("2026-09-30") };
  const kindOfThen = "sponsor";
  const frozen = (differing: Partial<RoundReportInput["now"]>) => {
    const now = { ...state, ...differing };
    const matter = { kind: kindOfThen, input: { ...input, kind: kindOfThen, scope: null, now } } as const;
    const draft = { ...head, municipality: "Proefstad", matter, layout: usualLayout(kindOfThen) };
    const made = freeze(draft, sha256);
    assert.ok(made.ok);
    const { content, hash: _, ...columns } = made.value;
    const by = (rules: string) => {
      const { input: own, report, ...rest } = JSON.parse(content);
      const [staffless, told] = [own, report].map(({ staff: _, ...others }) => others); // the second rules know of no staff
      const matterOf = rules === "2" ? { input: staffless, report: told } : { input: own, report };
      const text = canonicalJson({ ...rest, ...matterOf, rules });
      const found = { text, value: JSON.parse(text), hash: sha256(text), head: columns };
      return checkEdition(found, sha256).map(({ what }) => what);
    };
    return { by, read: contentOf({ content }) };
  };
  const withTargets = reportedState(
    someParts({ programme: aProgramme(), objectives: [anObjective()], targets: [aTarget()] }),
    { on, units: new Map(), people: [], withheld: new Map([["T1", target.withheldOn]]) },
  );

  test("[RC-09] by the second rules a report without a released value verifies, and one with it has no shape", () => {
    assert.deepEqual(frozen({}).by("2"), []);
    assert.deepEqual(frozen({ figures: [figure] }).by("2"), []);
    assert.deepEqual(frozen({ figures: [{ ...figure, release: 3 }] }).by("3"), []);
    assert.deepEqual(
      frozen({ figures: [{ ...figure, release: 3 }] })
        .by("2")
        .slice(0, 1),
      ["shape"],
    );
    assert.deepEqual(frozen({ targets: withTargets.targets }).by("3"), []);
    assert.deepEqual(frozen({ targets: withTargets.targets }).by("2").slice(0, 1), ["shape"]);
  });

  test("[RC-09] by the rules of today a value stands with its release and its day, and since when a newer one is hidden", () => {
    const { read } = frozen({ targets: withTargets.targets, figures: [{ ...figure, release: 3 }] });
    assert.ok(read.kind !== "committeeYear" && read.rules === "3");
    const [line] = read.report.targets;
    assert.deepEqual(line?.last, { value: 42, period: "2026-06-30", release: 3 });
    assert.equal(line?.withheldOn, "2026-09-30");
  });
});

test("what belongs to units without anything in common, and to no unit, is everything once", () => {
  const unit = fc.constantFrom<UnitId | null>(null, ...["a", "b", "c", "d"].map((name) => name as UnitId));
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const parts = someParts({
        programme: aProgramme(),
        actions: units.map((one, at) => anAction({ key: `A${at}`, unit: one })),
      });
      const reaches = [["a", "b"], ["c"], ["d"]].map((names) => new Set(names as UnitId[]));
      const found = reaches.flatMap((reach) => partsWithin(parts, reach).actions.map(({ key }) => key));
      const apart = parts.actions.filter((action) => action.unit === null).map(({ key }) => key);
      assert.deepEqual([...found, ...apart].toSorted(), parts.actions.map(({ key }) => key).toSorted());
    }),
  );
});
