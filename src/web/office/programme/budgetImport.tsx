import type { Child } from "hono/jsx";
import type { BudgetRow } from "../../../domain/programme/index.ts";
import { problemText } from "../../../texts/index.ts";
import { type BudgetRefusal, importBudget } from "../../../usecases/programme/importBudget.ts";
import { readMoney } from "../../../usecases/programme/readMoney.ts";
import {
  acceptedSheets,
  type BroughtList,
  broughtList,
  faultInFile,
  mostFileProblems,
} from "../../broughtSheets.ts";
import { Form } from "../../components/form.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { dayIn, type FormProblem, startWith, wordIn } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

const mostShown = 40;

async function viewOf(visit: OfficeVisit): Promise<FormView> {
  const { money, actionList } = visit.texts;
  const { import: words } = money;
  const { programme } = await readMoney(visit.house, visit.actor, programmeIn(visit));
  const back = within(visit, programme, paths.money);
  return {
    title: words.title,
    lead: words.lead,
    here: "programme",
    trail: [...trailTo(visit, programme), { word: money.title, href: back }],
    back,
    fields: [
      { kind: "file", name: "bestand", label: actionList.file, hint: words.hint, accept: acceptedSheets },
      { kind: "line", type: "date", short: true, name: "tot", label: words.until, hint: words.untilHint },
      { kind: "line", name: "bron", label: words.source, hint: words.sourceHint },
    ],
  };
}

const fieldOf: Readonly<Record<string, string>> = { until: "tot", source: "bron" };

function problemsOf({ texts }: OfficeVisit, { file, rules }: BudgetRefusal): readonly FormProblem[] {
  const ofRules = rules.map(({ code, at }) => {
    const [field, text] = [fieldOf[at], problemText(texts, code)];
    return field === undefined ? { text } : { field, text };
  });
  return [...ofRules, ...file.map((fault) => faultInFile(texts, fault))].slice(0, mostFileProblems);
}

/** What a row changes, in a sentence. */
function rowWord({ texts, formats }: OfficeVisit, { line, year, purpose, budget, spent }: BudgetRow): string {
  const { import: words } = texts.money;
  const name = `${purpose}, ${year}`;
  const { euros } = formats;
  const said = [
    ...(line === null && budget !== null ? [words.isNew(euros(budget))] : []),
    ...(line !== null && budget !== null && budget !== line.amount
      ? [words.becomes(euros(line.amount), euros(budget))]
      : []),
    ...(spent === null ? [] : [words.spent(euros(spent))]),
  ];
  return `${name}: ${said.length === 0 ? words.same : said.join(" ")}`;
}

type Preview = {
  readonly visit: OfficeVisit;
  readonly brought: BroughtList;
  readonly found: readonly BudgetRow[];
};

/** What would come in, and the button that keeps it. */
function Found({ visit, brought, found }: Preview): Child {
  const { import: words } = visit.texts.money;
  const { fields } = visit.posted;
  const hidden = {
    inhoud: brought.content,
    tot: wordIn(fields, "tot"),
    bron: wordIn(fields, "bron"),
    stap: "bewaren",
  };
  return (
    <Section id="gevonden" title={words.preview(found.length)}>
      <ul class="eb-plain-list">
        {found.slice(0, mostShown).map((row) => (
          <li>{rowWord(visit, row)}</li>
        ))}
      </ul>
      {found.length > mostShown && <Text>{words.more(found.length - mostShown)}</Text>}
      <Form action={visit.path} files hidden={hidden}>
        <SubmitRow word={words.keep} />
      </Form>
    </Section>
  );
}

async function shown(visit: OfficeVisit, problems: readonly FormProblem[], below?: Child): Promise<Reply> {
  const view = await viewOf(visit);
  const entered = visit.posted.fields.size > 0 ? visit.posted.fields : startWith({});
  const form = { view, entered, problems, ...(below === undefined ? {} : { below }) };
  return formPage(visit, form, problems.length > 0 ? 422 : 200);
}

async function take(visit: OfficeVisit): Promise<Reply> {
  const { fields } = visit.posted;
  const [brought, until] = [await broughtList(visit), dayIn(fields, "tot", visit.texts)];
  const unread = [brought, until].flatMap((one) => (one.ok ? [] : [one.problem]));
  if (!brought.ok || !until.ok) return shown(visit, unread);
  const dryRun = wordIn(fields, "stap") !== "bewaren";
  const programme = programmeIn(visit);
  const done = await importBudget(visit.house, visit.actor, {
    programme,
    until: until.value,
    source: wordIn(fields, "bron"),
    rows: brought.value.rows,
    dryRun,
  });
  if (!done.ok) return shown(visit, problemsOf(visit, done.problem));
  if (!dryRun) return seeOther(`${within(visit, { key: programme }, paths.money)}?gedaan=added`);
  return shown(visit, [], Found({ visit, brought: brought.value, found: done.value }));
}

/** A list of budget and spending: first what it would change, then the act. */
export const importBudgetPage = { show: (visit: OfficeVisit) => shown(visit, []), take } as const;
