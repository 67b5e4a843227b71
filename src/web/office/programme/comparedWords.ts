import type { Planning, SeenOwner, SeenParty } from "../../../domain/programme/index.ts";
import { parsePeriod } from "../../../domain/shared/period.ts";
import type { Rhythm } from "../../../domain/shared/rhythm.ts";
import type { ComparedPlans } from "../../../usecases/programme/comparePlanVersions.ts";
import { ownerName, partyName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { periodOr, rhythmIn } from "./words.ts";

type Compared = { readonly visit: OfficeVisit; readonly names: ComparedPlans["names"] };

/** Returns the words of a choice, whichever list it stands in; the words of two lists never differ for one value. */
function choiceWords({ texts }: OfficeVisit): Readonly<Record<string, string>> {
  const { goals, money, programme, risks } = texts;
  return {
    ...goals.unitName,
    ...goals.comparatorName,
    ...goals.baseName,
    ...money.kindName,
    ...money.stateName,
    ...money.categoryName,
    ...risks.kindName,
    ...programme.status,
  };
}

/** The fields whose text is one of a list; anywhere else a text is what somebody wrote. */
const chosen = new Set(["unit", "comparator", "base", "kind", "state", "category", "status"]);

const namedBy: Readonly<Record<string, keyof ComparedPlans["names"]>> = {
  theme: "theme",
  parent: "theme",
  objective: "objective",
  benchmark: "benchmark",
  action: "action",
  unit: "unit",
  about: "unit",
  person: "person",
};

function textIn(field: string, text: string, { visit, names }: Compared): string {
  const by = namedBy[field];
  const name = by === undefined ? undefined : names[by].get(text);
  if (name !== undefined) return name;
  const choice = chosen.has(field) ? choiceWords(visit)[text] : undefined;
  if (choice !== undefined) return choice;
  const period = parsePeriod(text);
  return period.ok ? visit.formats.period(period.value) : text;
}

function partyIn({ person, rasci, ...party }: SeenParty, { visit, names }: Compared): string {
  const linked = person === null ? undefined : names.person.get(person);
  return [partyName({ ...party, rasci, person }, visit), rasci, linked].filter(Boolean).join(", ");
}

const silent = new Set(["key", "evidence", "version"]);

/** The fields that are told in a way of their own; the field decides the type. */
const written: Readonly<Record<string, (value: unknown, compared: Compared) => string>> = {
  owner: (value, { visit }) => ownerName({ owner: value as SeenOwner }, visit),
  rhythm: (value, { visit }) => rhythmIn(value as Rhythm, visit),
  planning: (value, { visit }) => planningWords(value as Planning, visit),
  firstPlanning: (value, { visit }) => planningWords(value as Planning, visit),
};

/** Returns what a field says in words; parts of it that say nothing are left out. */
export function valueWords(field: string, value: unknown, compared: Compared): string {
  const { texts, formats } = compared.visit;
  if (value === null || value === undefined) return texts.common.notStated;
  const own = written[field];
  if (own) return own(value, compared);
  if (field === "participants" && !Array.isArray(value)) return partyIn(value as SeenParty, compared); // as above
  if (typeof value === "string") return textIn(field, value, compared);
  if (typeof value === "boolean") return value ? texts.common.yes : texts.common.no;
  if (typeof value === "number") return numberWords(field, value, formats);
  const parts = Array.isArray(value)
    ? value.map((one) => valueWords(field, one, compared))
    : Object.entries(value)
        .filter(([name, part]) => !silent.has(name) && part !== null)
        .map(([name, part]) => valueWords(name, part, compared));
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? texts.common.notStated : said.join(Array.isArray(value) ? "; " : ", ");
}

function planningWords({ start, end, note }: Planning, visit: OfficeVisit): string {
  const { programme, common } = visit.texts;
  const [from, to] = [periodOr(start, visit), periodOr(end, visit)];
  const dates = start === null && end === null ? common.notStated : programme.periodBetween(from, to);
  return note === null ? dates : `${dates} (${note})`;
}

function numberWords(field: string, value: number, formats: OfficeVisit["formats"]): string {
  if (field === "amount") return formats.euros(value);
  if (field === "coverage" || field === "share") return formats.percentage(value * 100);
  return field === "year" || field === "baseYear" ? String(value) : formats.number(value);
}
