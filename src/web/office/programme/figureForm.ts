import { ok, refused } from "../../../domain/shared/result.ts";
import type { Texts } from "../../../texts/index.ts";
import { type FoundTarget, readTarget } from "../../../usecases/programme/readTarget.ts";
import { recordFigure } from "../../../usecases/programme/recordFigure.ts";
import { allOf, choiceIn, choiceOrNull, type Entered, type Read, startWith, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { partPage } from "./partPage.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";
import { mustSay, numberOrNull, periodOrNull, wholeOrNull } from "./typed.ts";

const groups = ["wholeStaff", "part"] as const;
type Interval = { readonly lower: number; readonly upper: number };

const questions = ({ texts }: OfficeVisit, { units }: FoundTarget): readonly FormField[] => {
  const { goals: words, plan } = texts;
  const number = { kind: "line", short: true, inputmode: "decimal" } as const;
  return [
    { ...number, name: "waarde", label: words.figureValue },
    { kind: "line", short: true, name: "periode", label: words.figurePeriod, hint: plan.periodHint },
    {
      kind: "one",
      name: "groep",
      label: words.figureGroup,
      options: groups.map((group) => ({ value: group, text: words.group[group] })),
    },
    {
      kind: "select",
      name: "onderdeel",
      label: words.figureUnit,
      options: units.map(({ id, name }) => ({ value: id, text: name })),
      empty: plan.wholeOrganisation,
      optional: true,
    },
    { ...number, name: "aantal", label: words.figurePeople, hint: words.figurePeopleHint, optional: true },
    { kind: "line", name: "bron", label: words.figureSource },
    { kind: "line", name: "hoe", label: words.instrument, optional: true },
    { ...number, name: "ondergrens", label: words.lower, hint: words.intervalHint, optional: true },
    { ...number, name: "bovengrens", label: words.upper, optional: true },
    { kind: "lines", name: "opmerking", label: words.note, optional: true },
  ];
};

/** Returns the interval: both bounds around the value, or none. */
function intervalIn(entered: Entered, texts: Texts): Read<Interval | null> {
  const read = ["ondergrens", "bovengrens", "waarde"].map((name) => numberOrNull(entered, name, texts));
  for (const one of read.slice(0, 2)) if (!one.ok) return one;
  const [lower = null, upper = null, value = null] = read.map((one) => (one.ok ? one.value : null)); // the value is refused at its own field
  if (lower === null && upper === null) return ok(null);
  const fits = lower !== null && upper !== null && (value === null || (lower <= value && value <= upper));
  return fits && lower <= upper
    ? ok({ lower, upper })
    : refused({ field: "ondergrens", text: texts.goals.intervalWrong });
}

function figureIn(entered: Entered, { texts }: OfficeVisit, { target, units }: FoundTarget) {
  const must = <Value>(read: Read<Value | null>, name: string) => mustSay(read, name, texts);
  const read = allOf({
    value: must(numberOrNull(entered, "waarde", texts), "waarde"),
    period: must(periodOrNull(entered, "periode", texts), "periode"),
    group: choiceIn(entered, "groep", groups, texts),
    about: choiceOrNull(
      entered,
      "onderdeel",
      units.map(({ id }) => id),
      texts,
    ),
    population: wholeOrNull(entered, "aantal", texts),
    source: must(ok(wordOrNull(entered, "bron")), "bron"),
    instrument: ok(wordOrNull(entered, "hoe")),
    interval: intervalIn(entered, texts),
    note: ok(wordOrNull(entered, "opmerking")),
  });
  const fixed = { target: target.key, measure: target.measure, unit: target.unit };
  return read.ok ? ok({ ...read.value, ...fixed }) : read;
}

/** A figure that somebody types in; one that could reveal people is refused at the number of people, and says why. */
export const addFigurePage = partPage({
  load: (visit) => readTarget(visit.house, visit.actor, programmeIn(visit), String(visit.params["target"])),
  view: (visit, data) => {
    const { target, programme } = data;
    const back = within(visit, programme, paths.target, { target: target.key });
    return {
      title: visit.texts.goals.addFigure,
      kind: target.measure,
      lead: visit.texts.goals.figureLead,
      here: "programme",
      trail: [...trailTo(visit, programme), { word: visit.texts.goals.targetKind(target.key), href: back }],
      back,
      fields: questions(visit, data),
    };
  },
  start: ({ target }) => startWith({ onderdeel: target.about }),
  version: () => null,
  read: figureIn,
  act: ({ house, actor }, values, { programme }) =>
    recordFigure(house, actor, { programme: programme.key, values }),
  fieldOf: { population: "aantal", value: "waarde", unit: "waarde" },
});
