import type { BudgetLine } from "../../../domain/programme/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { Texts } from "../../../texts/index.ts";
import { addBudgetLine } from "../../../usecases/programme/addBudgetLine.ts";
import { changeBudgetLine } from "../../../usecases/programme/changeBudgetLine.ts";
import { type MoneyView, readMoney } from "../../../usecases/programme/readMoney.ts";
import {
  allOf,
  choiceOrNull,
  type Entered,
  type Read,
  saidIn,
  startWith,
  wordIn,
  wordOrNull,
} from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { budgetLineQuestions, categories, kinds, states } from "./budgetLineQuestions.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import {
  linesIn,
  mustSay,
  numberFromWords,
  numberOrNull,
  numberWord,
  reasonQuestion,
  shortLine,
  wholeOrNull,
} from "./typed.ts";

const asPercentage = (share: number): number => Number((share * 100).toFixed(6));
const asShare = (percentage: number): number => percentage / 100;

/** Returns the shares of units, each on its own line as "CODE: 60". */
function allocationIn(entered: Entered, texts: Texts): Read<BudgetLine["allocation"]> {
  const shares: BudgetLine["allocation"][number][] = [];
  for (const line of linesIn(entered, "verdeling")) {
    const [unit = "", words = ""] = line.split(":").map((word) => word.trim()); // a line without a colon has no share
    const value = numberFromWords(words.replace(/\s*%$/, ""), texts);
    if (unit === "" || value === undefined)
      return refused({ field: "verdeling", text: texts.money.allocationWrong(shortLine(line)) });
    shares.push({ unit, share: asShare(value) });
  }
  return ok(shares);
}

/** Returns the extra investment; half of an answer goes on to the rule that refuses it. */
function extraIn(entered: Entered): BudgetLine["extraFor"] {
  const [group, reason] = [wordIn(entered, "extra-groep"), wordIn(entered, "extra-reden")];
  return group === "" && reason === "" ? null : { group, reason };
}

function unknownUnits({ allocation }: Pick<BudgetLine, "allocation">, { units }: MoneyView) {
  const codes = new Set(units.map(({ code }) => code));
  return allocation.find(({ unit }) => !codes.has(unit))?.unit;
}

function lineIn(entered: Entered, { texts }: OfficeVisit, view: MoneyView) {
  const coverage = numberOrNull(entered, "dekking", texts);
  const read = allOf({
    year: mustSay(wholeOrNull(entered, "jaar", texts), "jaar", texts),
    amount: mustSay(wholeOrNull(entered, "bedrag", texts), "bedrag", texts),
    purpose: saidIn(entered, "waarvoor", texts.problems.B107),
    kind: choiceOrNull(entered, "soort", kinds, texts),
    openEnded: ok(entered.has("elk-jaar")),
    origin: ok(wordOrNull(entered, "herkomst")),
    state: choiceOrNull(entered, "stand", states, texts),
    category: choiceOrNull(entered, "categorie", categories, texts),
    coverage: coverage.ok && coverage.value !== null ? ok(asShare(coverage.value)) : coverage,
    action: ok(wordOrNull(entered, "actie")),
    allocation: allocationIn(entered, texts),
    extraFor: ok(extraIn(entered)),
  });
  if (!read.ok) return read;
  const unknown = unknownUnits(read.value, view);
  return unknown === undefined
    ? read
    : refused([{ field: "verdeling", text: texts.money.unitUnknown(shortLine(unknown)) }]);
}

const answers = (line: BudgetLine, visit: OfficeVisit): Entered =>
  startWith({
    jaar: String(line.year),
    bedrag: String(line.amount),
    waarvoor: line.purpose,
    soort: line.kind,
    "elk-jaar": line.openEnded ? ["ja"] : [],
    herkomst: line.origin,
    stand: line.state,
    categorie: line.category,
    dekking: line.coverage === null ? null : numberWord(asPercentage(line.coverage), visit),
    actie: line.action,
    verdeling: line.allocation
      .map(({ unit, share }) => `${unit}: ${numberWord(asPercentage(share), visit)}`)
      .join("\n"),
    "extra-groep": line.extraFor?.group ?? null, // no extra investment
    "extra-reden": line.extraFor?.reason ?? null, // no extra investment
  });

const fieldOf = {
  amount: "bedrag",
  coverage: "dekking",
  allocation: "verdeling",
  action: "actie",
  extraFor: "extra-groep",
  openEnded: "elk-jaar",
  purpose: "waarvoor",
};

const load = (visit: OfficeVisit) => readMoney(visit.house, visit.actor, programmeIn(visit));

const place = (visit: OfficeVisit, { programme }: MoneyView) => {
  const back = within(visit, programme, paths.money);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.money.title, href: back }],
    back,
  };
};

export const addBudgetLinePage = partPage({
  load,
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.money.add,
    fields: budgetLineQuestions(visit, data),
  }),
  start: () => startWith({}),
  version: () => null,
  read: lineIn,
  act: ({ house, actor }, line, { programme }) =>
    addBudgetLine(house, actor, { programme: programme.key, values: { ...line, stateAsWritten: null } }),
  fieldOf,
});

export const changeBudgetLinePage = partPage({
  load: async (visit) => {
    const view = await load(visit);
    const line = view.lines.find(({ key }) => key === visit.params["line"]);
    if (!line) throw new NotFound();
    return { ...view, line };
  },
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.money.change,
    kind: data.line.purpose,
    fields: [...budgetLineQuestions(visit, data), reasonQuestion(visit)],
  }),
  start: ({ line }, visit) => answers(line, visit),
  version: ({ line }) => line.version,
  read: (entered, visit, data) => {
    const read = lineIn(entered, visit, data);
    return read.ok ? ok({ values: read.value, reason: wordOrNull(entered, "reden") }) : read;
  },
  act: ({ house, actor }, { values, reason }, { programme, line }, seen) =>
    changeBudgetLine(house, actor, {
      programme: programme.key,
      key: line.key,
      seen,
      reason,
      values: { ...values, stateAsWritten: line.stateAsWritten },
    }),
  fieldOf,
});
