import { ok, type Result } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  characteristics,
  type DeclaredTable,
  declaredTable,
  readerships,
  releaseRhythms,
} from "../../../domain/workforce/index.ts";
import { type Refusal, refusedFor, someoneWasFirst } from "../../../usecases/programme/refusal.ts";
import { declareTables, readChosen, type TablesChange } from "../../../usecases/workforce/declareTables.ts";
import { allOf, choiceIn, choicesIn, type Entered, startWith } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { type PartPage, partPage } from "../programme/partPage.tsx";
import { crossedWords, releaseTrail } from "./releaseWords.ts";

/** The choice of tables as it is now, and the one of the address; null where one is added. */
type Now = { readonly seen: number; readonly table: DeclaredTable | null };

async function load({ house, actor, params }: OfficeVisit): Promise<Now> {
  const [chosen] = await readChosen(house, actor);
  const key = params["table"];
  const table = chosen?.tables.find((one) => one.key === key);
  if (chosen === undefined || (key !== undefined && table === undefined)) throw new NotFound();
  return { seen: chosen.number, table: table ?? null }; // none is named where one is added
}

const levels = ["1", "2", "3", "4"] as const;
const rhythms = releaseRhythms.map(String);
const yesOrNo = ["yes", "no"] as const;

const questions = ({ texts }: OfficeVisit): readonly FormField[] => {
  const { tables: words, readers } = texts.releases;
  const option = (value: string, text: string) => ({ value, text });
  return [
    {
      kind: "many",
      name: "kenmerken",
      label: words.by,
      hint: words.byHint,
      options: characteristics.map((one) => option(one, texts.staffFigures.by[one])),
    },
    {
      kind: "select",
      name: "lagen",
      label: words.levels,
      hint: words.levelsHint,
      options: levels.map((one) => option(one, one)),
      empty: words.choose,
    },
    {
      kind: "one",
      name: "ritme",
      label: words.rhythm,
      hint: words.rhythmHint,
      options: releaseRhythms.map((one) => option(String(one), words.everyMonths[one])),
    },
    {
      kind: "one",
      name: "lezers",
      label: words.readers,
      hint: words.readersHint,
      options: readerships.map((one) => option(one, readers[one])),
    },
    {
      kind: "one",
      name: "stromen",
      label: words.flows,
      hint: words.flowsHint,
      options: yesOrNo.map((one) => option(one, words.withFlows[one])),
    },
  ];
};

function read(entered: Entered, { texts }: OfficeVisit) {
  const said = allOf({
    levels: choiceIn(entered, "lagen", levels, texts),
    rhythm: choiceIn(entered, "ritme", rhythms, texts),
    readers: choiceIn(entered, "lezers", readerships, texts),
    flows: choiceIn(entered, "stromen", yesOrNo, texts),
  });
  if (!said.ok) return said;
  const everyMonths = releaseRhythms.find((one) => String(one) === said.value.rhythm) ?? 3; // it was one of them
  const { levels: unitLevels, readers, flows } = said.value;
  const rest = { unitLevels: Number(unitLevels), everyMonths, readers, withFlows: flows === "yes" };
  return ok(declaredTable(choicesIn(entered, "kenmerken", characteristics), rest));
}

const place = (visit: OfficeVisit) => {
  const back = to(visit, paths.declaredTables);
  const trail = [...releaseTrail(visit), { word: visit.texts.releases.tables.title, href: back }];
  return { here: "figures", trail, back } as const;
};

/** What of the form a refusal is about; all tables together where it is no field. */
const fieldAt = {
  W169: "withFlows",
  W170: "tables",
  W171: "crosses",
  W172: "tables",
  W181: "crosses",
  W182: "tables",
  V101: "tables",
} as const;

async function declared(
  visit: OfficeVisit,
  change: TablesChange,
): Promise<Result<unknown, Refusal<unknown>>> {
  const done = await declareTables(visit.house, visit.actor, change);
  if (done.ok) return done;
  const at = fieldAt[done.problem];
  return done.problem === "V101" ? someoneWasFirst(change) : refusedFor([{ code: done.problem, at }]);
}

const startOf = ({ crosses, unitLevels, everyMonths, readers, withFlows }: DeclaredTable): Entered =>
  startWith({
    kenmerken: crosses,
    lagen: String(unitLevels),
    ritme: String(everyMonths),
    lezers: readers,
    stromen: withFlows ? "yes" : "no",
  });

type Common = Pick<PartPage<Now, DeclaredTable>, "load" | "version" | "read" | "act" | "fieldOf">;

const common: Common = {
  load,
  version: ({ seen }) => seen,
  read,
  act: (visit, table, now, seen) => declared(visit, { key: now.table?.key ?? null, table, seen }), // none is named: it is added
  fieldOf: { crosses: "kenmerken", withFlows: "stromen" },
};

/** Adds a table to those that are released. */
export const newDeclaredTablePage = partPage<Now, DeclaredTable>({
  ...common,
  view: (visit) => ({
    ...place(visit),
    title: visit.texts.releases.tables.add,
    fields: questions(visit),
  }),
  start: () => startWith({ lagen: "2", ritme: "3", lezers: "organisation", stromen: "no" }),
});

const nameOf = (visit: OfficeVisit, { table }: Now): string =>
  table === null ? "" : crossedWords(visit, table);

/** Changes a table that is released. */
export const changeDeclaredTablePage = partPage<Now, DeclaredTable>({
  ...common,
  view: (visit, now) => ({
    ...place(visit),
    title: visit.texts.releases.tables.changeOf(nameOf(visit, now)),
    fields: questions(visit),
  }),
  start: ({ table }) => (table === null ? startWith({}) : startOf(table)),
});

/** Takes a table away from those that are released. */
export const dropDeclaredTablePage = partPage<Now, null>({
  ...common,
  view: (visit, now) => ({
    ...place(visit),
    title: visit.texts.releases.tables.dropOf(nameOf(visit, now)),
    lead: visit.texts.releases.tables.dropLead,
    fields: [],
  }),
  start: () => startWith({}),
  read: () => ok(null),
  act: (visit, table, now, seen) => declared(visit, { key: now.table?.key ?? null, table, seen }), // as above
});
