import type { Child } from "hono/jsx";
import { countDifferences, type PlanVersion } from "../../../domain/programme/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import {
  type ComparedPlans,
  type ComparedState,
  comparePlanVersions,
} from "../../../usecases/programme/comparePlanVersions.ts";
import { readPlanVersions } from "../../../usecases/programme/readPlanVersions.ts";
import { DataTable, type TableRow } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { valueWords } from "./comparedWords.ts";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: ComparedPlans };
type Named = { readonly key: string } & Partial<
  Record<"title" | "name" | "measure" | "label" | "purpose", string | null>
>;
type Change = { readonly field: string; readonly before: unknown; readonly after: unknown };
type List = {
  readonly added: readonly Named[];
  readonly dropped: readonly Named[];
  readonly changed: readonly { readonly after: Named; readonly fields: readonly Change[] }[];
};

const nameOf = ({ key, title, name, measure, label, purpose }: Named): string =>
  title ?? name ?? purpose ?? label ?? measure ?? key; // whichever its kind calls it by

/** The name of a part once more: for the ear, the eye has just read it in the row above. */
const sameName = (part: Named): Child => <span class="eb-visually-hidden">{nameOf(part)}</span>;

function changeRow(name: Child, { field, before, after }: Change, { visit, found }: Shown): TableRow {
  const compared = { visit, names: found.names };
  const label = visit.texts.versions.field[field] ?? field; // a field of its own kind is always listed
  return { cells: [name, label, valueWords(field, before, compared), valueWords(field, after, compared)] };
}

function rowsOf({ added, dropped, changed }: List, shown: Shown): readonly TableRow[] {
  const { versions: words } = shown.visit.texts;
  return [
    ...added.map((part) => ({ cells: [nameOf(part), words.added, "", ""] })),
    ...dropped.map((part) => ({ cells: [nameOf(part), words.dropped, "", ""] })),
    ...changed.flatMap(({ after, fields }) =>
      fields.map((field, at) => changeRow(at === 0 ? nameOf(after) : sameName(after), field, shown)),
    ),
  ];
}

type ChangesProps = {
  readonly visit: OfficeVisit;
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TableRow[];
};

function Changes({ visit, id, title, rows }: ChangesProps) {
  const { versions: words } = visit.texts;
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title} width="wide">
      <DataTable
        caption={visit.texts.plan.table(title)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "name", head: words.name, kind: "text" },
          { key: "what", head: words.what, kind: "text" },
          { key: "before", head: words.before, kind: "text" },
          { key: "after", head: words.after, kind: "text" },
        ]}
        rows={rows}
      />
    </Section>
  );
}

const lists = ["objectives", "targets", "actions", "themes", "benchmarks", "budgetLines", "risks"] as const;

function CompareContent(shown: Shown) {
  const { visit, found } = shown;
  const { versions: words } = visit.texts;
  const { comparison, programme } = found;
  const [from, to] = [stateWords(found.from, visit), stateWords(found.to, visit)];
  const count = countDifferences(comparison);
  const said = count === 0 ? words.same : words.counted(count);
  return (
    <>
      <Lead
        kind={programme.title}
        title={words.compareTitle}
        status={[`${words.compared(from, to)} ${said}`]}
      />
      <Changes
        visit={visit}
        id="programma"
        title={words.programme}
        rows={comparison.programme.map((change) => changeRow(programme.title, change, shown))}
      />
      {lists.map((list) => (
        <Changes visit={visit} id={list} title={words.list[list]} rows={rowsOf(comparison[list], shown)} />
      ))}
    </>
  );
}

const stateWords = (state: PlanVersion | "now", { texts }: OfficeVisit): string =>
  state === "now" ? texts.versions.now : `${texts.versions.number(String(state.number))} (${state.name})`;

/** Returns the state of a plan in the address: a number, or now. */
function stateIn(visit: OfficeVisit, name: string): ComparedState {
  const word = visit.query.get(name);
  if (word === "nu") return "now";
  if (word === null || !/^\d{1,6}$/.test(word)) throw new NotFound();
  return Number(word);
}

/** Returns what is compared: what was asked, or, where nothing was asked, the latest version with now. */
async function askedIn(visit: OfficeVisit) {
  const programme = programmeIn(visit);
  if (visit.query.has("van") || visit.query.has("naar"))
    return { programme, from: stateIn(visit, "van"), to: stateIn(visit, "naar") };
  const [latest] = (await readPlanVersions(visit.house, visit.actor, programme)).plans;
  if (!latest) throw new NotFound();
  return { programme, from: latest.number, to: "now" as const };
}

/** Two versions of the plan, or one and now: what was added, what went, and what became what. */
export async function showComparison(visit: OfficeVisit): Promise<Reply> {
  const found = await comparePlanVersions(visit.house, visit.actor, await askedIn(visit));
  const { versions: words } = visit.texts;
  const trail = [
    ...trailTo(visit, found.programme),
    { word: words.title, href: within(visit, found.programme, paths.versions) },
    { word: words.compareTitle },
  ];
  const children = <CompareContent visit={visit} found={found} />;
  return officePage(visit, { title: words.compareTitle, here: "programme", trail, children });
}
