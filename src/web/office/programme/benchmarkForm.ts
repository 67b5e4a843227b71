import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { addBenchmark } from "../../../usecases/programme/addBenchmark.ts";
import { changeBenchmark } from "../../../usecases/programme/changeBenchmark.ts";
import { type BenchmarkList, readBenchmarks } from "../../../usecases/programme/readBenchmarks.ts";
import { allOf, type Entered, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { periodField } from "./periodField.ts";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { mustSay, numberOrNull, numberWord, periodOrNull, reasonQuestion } from "./typed.ts";

const load = (visit: OfficeVisit) => readBenchmarks(visit.house, visit.actor, programmeIn(visit));

async function loadOne(visit: OfficeVisit) {
  const found = await load(visit);
  const benchmark = found.benchmarks.find(({ key }) => key === visit.params["benchmark"]);
  if (!benchmark) throw new NotFound();
  return { ...found, benchmark };
}

function questions({ texts }: OfficeVisit): readonly FormField[] {
  const { benchmarks: words, plan } = texts;
  const short = { kind: "line", short: true } as const;
  return [
    { kind: "line", name: "naam", label: words.label },
    { ...short, name: "waarde", label: words.value, inputmode: "decimal", optional: true },
    { ...short, name: "eenheid", label: words.unit, hint: words.unitHint },
    { kind: "line", name: "in-woorden", label: words.valueText, hint: words.valueTextHint, optional: true },
    { kind: "line", name: "bij-wie", label: words.population, hint: words.populationHint },
    { ...short, name: "periode", label: words.period, hint: plan.periodHint, optional: true },
    { kind: "line", name: "bron", label: words.source, hint: words.sourceHint },
  ];
}

function valuesIn(entered: Entered, { texts }: OfficeVisit) {
  const must = (name: string) => mustSay(ok(wordOrNull(entered, name)), name, texts);
  return allOf({
    label: must("naam"),
    value: numberOrNull(entered, "waarde", texts),
    unit: must("eenheid"),
    valueText: ok(wordOrNull(entered, "in-woorden")),
    population: must("bij-wie"),
    period: periodOrNull(entered, "periode", texts),
    source: must("bron"),
  });
}

const fieldOf = { label: "naam", value: "waarde", source: "bron" };

const place = (visit: OfficeVisit, { programme }: BenchmarkList) => {
  const back = within(visit, programme, paths.benchmarks);
  return {
    here: "programme" as const,
    trail: [...trailTo(visit, programme), { word: visit.texts.benchmarks.title, href: back }],
    back,
  };
};

export const addBenchmarkPage = partPage({
  load,
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.benchmarks.add,
    fields: questions(visit),
  }),
  start: () => startWith({ eenheid: "%" }),
  version: () => null,
  read: valuesIn,
  act: ({ house, actor }, values, { programme }) =>
    addBenchmark(house, actor, { programme: programme.key, values }),
  fieldOf,
});

export const changeBenchmarkPage = partPage({
  load: loadOne,
  view: (visit, data) => ({
    ...place(visit, data),
    title: visit.texts.benchmarks.change,
    kind: data.benchmark.label,
    fields: [...questions(visit), reasonQuestion(visit)],
  }),
  start: ({ benchmark }, visit) =>
    startWith({
      naam: benchmark.label,
      waarde: numberWord(benchmark.value, visit),
      eenheid: benchmark.unit,
      "in-woorden": benchmark.valueText,
      "bij-wie": benchmark.population,
      periode: periodField(benchmark.period, visit.formats),
      bron: benchmark.source,
    }),
  version: ({ benchmark }) => benchmark.version,
  read: (entered, visit) => {
    const values = valuesIn(entered, visit);
    return values.ok ? ok({ values: values.value, reason: wordOrNull(entered, "reden") }) : values;
  },
  act: ({ house, actor }, input, { programme, benchmark }, seen) =>
    changeBenchmark(house, actor, { programme: programme.key, key: benchmark.key, seen, ...input }),
  fieldOf,
});
