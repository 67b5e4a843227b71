import type { Child } from "hono/jsx";
import { type EntryFile, type EntryKind, entryKinds } from "../../../domain/council/index.ts";
import { problemText } from "../../../texts/index.ts";
import {
  importCouncilRegister,
  type RegisterRefusal,
} from "../../../usecases/council/importCouncilRegister.ts";
import { readEntryForm } from "../../../usecases/council/readEntryForm.ts";
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
import { choiceIn, type FormProblem, startWith, wordIn } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { programmeIn, within } from "../programme/programmePlace.ts";
import { nameOf, trailToRegister } from "./registerPlace.ts";

const mostShown = 20;

async function viewOf(visit: OfficeVisit): Promise<FormView> {
  const { councilRegister: words, actionList } = visit.texts;
  const { programme } = await readEntryForm(visit.house, visit.actor, programmeIn(visit));
  return {
    title: words.import,
    lead: words.importLead,
    here: "programme",
    trail: trailToRegister(visit, programme),
    back: within(visit, programme, paths.councilRegister),
    fields: [
      {
        kind: "file",
        name: "bestand",
        label: actionList.file,
        hint: words.importHint,
        accept: acceptedSheets,
      },
      {
        kind: "one",
        name: "soort",
        label: words.importKind,
        hint: words.importKindHint,
        options: entryKinds.map((value) => ({ value, text: words.importKinds[value] })),
      },
    ],
  };
}

function problemsOf({ texts }: OfficeVisit, { file, rules }: RegisterRefusal): readonly FormProblem[] {
  const byRules = rules.map(({ code }) => ({ text: problemText(texts, code) }));
  return [...byRules, ...file.map((fault) => faultInFile(texts, fault))].slice(0, mostFileProblems);
}

type Preview = { readonly visit: OfficeVisit; readonly brought: BroughtList; readonly kind: EntryKind };

/** What would come in, the columns that nobody reads, and the button that keeps it. */
function Found({ visit, brought, kind, file }: Preview & { readonly file: EntryFile }): Child {
  const { councilRegister: words } = visit.texts;
  const { entries, unread } = file;
  return (
    <Section id="gevonden" title={words.preview(entries.length)}>
      <ul class="eb-plain-list">
        {entries.slice(0, mostShown).map((entry) => (
          <li>{`${words.kindName[entry.kind]} ${nameOf(entry)}`}</li>
        ))}
      </ul>
      {entries.length > mostShown && <Text>{words.previewMore(entries.length - mostShown)}</Text>}
      {unread.length > 0 && <Text>{words.unread(unread.join(", "))}</Text>}
      <Form action={visit.path} files hidden={{ inhoud: brought.content, soort: kind, stap: "bewaren" }}>
        <SubmitRow word={words.keep(entries.length)} />
      </Form>
    </Section>
  );
}

const kindIn = ({ posted, texts }: OfficeVisit) => choiceIn(posted.fields, "soort", entryKinds, texts);

async function shown(visit: OfficeVisit, problems: readonly FormProblem[], below?: Child): Promise<Reply> {
  const view = await viewOf(visit);
  const entered = visit.posted.fields.size > 0 ? visit.posted.fields : startWith({ soort: "commitment" });
  const form = { view, entered, problems, ...(below === undefined ? {} : { below }) };
  return formPage(visit, form, problems.length > 0 ? 422 : 200);
}

async function take(visit: OfficeVisit): Promise<Reply> {
  const [brought, kind] = [await broughtList(visit), kindIn(visit)];
  if (!brought.ok) return shown(visit, [brought.problem]);
  if (!kind.ok) return shown(visit, [kind.problem]);
  const dryRun = wordIn(visit.posted.fields, "stap") !== "bewaren";
  const input = { programme: programmeIn(visit), kind: kind.value, rows: brought.value.rows, dryRun };
  const done = await importCouncilRegister(visit.house, visit.actor, input);
  if (!done.ok) return shown(visit, problemsOf(visit, done.problem));
  if (!dryRun) {
    const place = { key: input.programme };
    return seeOther(`${within(visit, place, paths.councilRegister)}?gedaan=added`);
  }
  return shown(visit, [], Found({ visit, brought: brought.value, kind: kind.value, file: done.value }));
}

/** A list from a council information system: first what it would bring in, then the act. */
export const importRegisterPage = { show: (visit: OfficeVisit) => shown(visit, []), take } as const;
