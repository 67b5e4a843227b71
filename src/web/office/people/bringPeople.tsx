import type { Child } from "hono/jsx";
import { peopleLine } from "../../../export/peopleLines.ts";
import { roleOfWord } from "../../../export/peopleTable.ts";
import { type BroughtPeople, bringPeople, lookAtPeople } from "../../../usecases/people/bringPeople.ts";
import {
  acceptedSheets,
  type BroughtList,
  broughtList,
  faultInFile,
  mostFileProblems,
} from "../../broughtSheets.ts";
import { Contents } from "../../components/contents.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Folded } from "../../components/folded.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { type FormProblem, startWith, wordIn } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { Question } from "../../question.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { peopleCrumb, to } from "../organisation/places.ts";
import { endQuestions } from "./endPeopleForm.ts";

function viewOf(visit: OfficeVisit): FormView {
  const { people: words } = visit.texts;
  return {
    title: words.bring,
    lead: words.bringLead,
    here: "manage",
    trail: [peopleCrumb(visit)],
    back: to(visit, paths.people),
    fields: [
      { kind: "file", name: "bestand", label: words.file, hint: words.fileHint, accept: acceptedSheets },
    ],
  };
}

type Shown = { readonly visit: OfficeVisit; readonly found: BroughtPeople };

function Lines({ visit, found }: Shown) {
  const { texts, formats } = visit;
  const { people: words } = texts;
  const told = found.plan.lines.filter(({ kind, provided }) => kind !== "unchanged" || provided.length > 0);
  if (told.length === 0) return null;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "wie", head: words.who, kind: "text" },
        { key: "rij", head: words.line, kind: "text", whole: true },
        { key: "wat", head: words.what, kind: "text" },
        { key: "gebeurt", head: words.changes, kind: "text" },
      ]}
      rows={told.map((line) => {
        const duties = (line.before && found.duties.get(line.before.id)) ?? 0; // nothing in this name
        const sentences = peopleLine(line, { texts, day: formats.day, units: found.units, duties });
        return {
          cells: [
            line.after.name,
            String(line.row),
            words.kind[line.kind],
            <ul class="eb-plain-list">
              {sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>,
          ],
        };
      })}
    />
  );
}

function Missing({ visit, found }: Shown) {
  const { people: words, common } = visit.texts;
  const { missing } = found.plan;
  if (missing.length === 0) return null;
  const people = missing.flatMap((id) => {
    const person = found.people.get(id);
    return person ? [{ id, name: person.name, duties: found.duties.get(id) ?? 0 }] : []; // nothing in this name
  });
  const entered = startWith({ laatste: found.today });
  return (
    <Section id="niet-in-bestand" title={words.missing(missing.length)}>
      <Text>{words.missingLead}</Text>
      <Folded title={words.end} open={false}>
        <Form action={to(visit, paths.endPeople)}>
          {endQuestions(visit, people).map((field) => (
            <Question field={field} entered={entered} error={undefined} optional={common.optional} />
          ))}
          <SubmitRow word={words.toEnd} consequence={words.endLead} />
        </Form>
      </Folded>
    </Section>
  );
}

/** What would happen, line by line, the button that keeps it, and apart from it who is not in the file. */
function Found({ visit, found, brought }: Shown & { readonly brought: BroughtList }): Child {
  const { people: words } = visit.texts;
  const { number } = visit.formats;
  const { added, changed, unchanged, leaving } = found.counts;
  return (
    <>
      <Section id="gevonden" title={words.found(found.plan.lines.length)} width="wide">
        {added + changed === 0 && <Notice kind="note" text={words.nothing} />}
        <Text>{words.counts(number(added), number(changed), number(unchanged))}</Text>
        {leaving > 0 && <Text>{words.leaving(number(leaving))}</Text>}
        <Lines visit={visit} found={found} />
        {added + changed > 0 && (
          <Form action={visit.path} files hidden={{ inhoud: brought.content, stap: "bewaren" }}>
            <SubmitRow word={words.keep} consequence={words.keepConsequence} />
          </Form>
        )}
      </Section>
      <Missing visit={visit} found={found} />
    </>
  );
}

function Files({ visit }: { readonly visit: OfficeVisit }) {
  const { people: words } = visit.texts;
  const items = [
    { href: to(visit, paths.peopleTemplate), word: words.template },
    { href: to(visit, paths.peopleFile), word: words.take },
  ];
  return (
    <div class="eb-main eb-section">
      <Contents title={words.files} items={items} />
    </div>
  );
}

function shown(visit: OfficeVisit, problems: readonly FormProblem[], found?: Child): Promise<Reply> {
  const below = (
    <>
      {found}
      <Files visit={visit} />
    </>
  );
  const form = { view: viewOf(visit), entered: visit.posted.fields, problems, below };
  return formPage(visit, form, problems.length > 0 ? 422 : 200);
}

async function take(visit: OfficeVisit): Promise<Reply> {
  const brought = await broughtList(visit);
  if (!brought.ok) return shown(visit, [brought.problem]);
  const list = { rows: brought.value.rows, roleOfWord: roleOfWord() };
  const isKept = wordIn(visit.posted.fields, "stap") === "bewaren";
  const found = await (isKept ? bringPeople : lookAtPeople)(visit.house, visit.actor, list);
  if (!found.ok) {
    const faults = found.problem.slice(0, mostFileProblems);
    return shown(
      visit,
      faults.map((fault) => faultInFile(visit.texts, fault)),
    );
  }
  if (isKept) return seeOther(`${to(visit, paths.people)}?gedaan=added`);
  return shown(visit, [], <Found visit={visit} found={found.value} brought={brought.value} />);
}

/** A list of people: first what each line would do, then the act. */
export const bringPeoplePage = { show: (visit: OfficeVisit) => shown(visit, []), take } as const;
