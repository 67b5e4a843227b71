import type { FieldProblem } from "../../../domain/shared/result.ts";
import { readJson } from "../../../intake/json.ts";
import { problemText } from "../../../texts/index.ts";
import { type ImportReport, importProgramme } from "../../../usecases/programme/importProgramme.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Facts } from "../../components/facts.tsx";
import { FileField } from "../../components/fileField.tsx";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";

type State =
  | { readonly kind: "empty" }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "wrong"; readonly problems: readonly FieldProblem[] }
  | { readonly kind: "seen"; readonly report: ImportReport; readonly content: string };

function Problems({
  visit,
  problems,
}: {
  readonly visit: OfficeVisit;
  readonly problems: readonly FieldProblem[];
}) {
  const { programme: words } = visit.texts;
  const rows = problems.map(({ code, at: place, found, expected }) => ({
    cells: [place, `${problemText(visit.texts, code)} (${code})`, found, expected],
  }));
  return (
    <Section id="problemen" title={words.importProblems(problems.length)} width="wide" close>
      <DataTable
        caption={words.importProblems(problems.length)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "at", head: words.importPlace, kind: "text" },
          { key: "problem", head: words.importProblem, kind: "text" },
          { key: "found", head: words.importFoundValue, kind: "text" },
          { key: "expected", head: words.importExpected, kind: "text" },
        ]}
        rows={rows}
      />
    </Section>
  );
}

function Seen({
  visit,
  report,
  content,
}: {
  readonly visit: OfficeVisit;
  readonly report: ImportReport;
  readonly content: string;
}) {
  const { programme: words, common } = visit.texts;
  const counts = Object.entries(report.counts).map(([kind, count]) => ({
    term: words.importKinds[kind as keyof ImportReport["counts"]],
    value: visit.formats.number(count),
  }));
  const open = report.notStated.map(({ kind, keys, of }) => ({
    term: words.notStatedKind[kind],
    value: words.notStatedCount(keys.length, of),
  }));
  return (
    <Section id="gevonden" title={words.importFound} close>
      <p class="eb-lead">{report.title}</p>
      <Facts facts={counts} />
      <h3 class="utrecht-heading-3 eb-section--close">{words.notStatedTitle}</h3>
      <Facts facts={open} />
      <Form action={visit.path} hidden={{ inhoud: content }}>
        <SubmitRow
          word={words.importKeep}
          other={{
            href: at(paths.importProgramme, { municipality: visit.municipality.slug }),
            word: common.cancel,
          }}
        />
      </Form>
    </Section>
  );
}

function importPage(visit: OfficeVisit, state: State): Promise<Reply> {
  const { programme: words, common } = visit.texts;
  const slug = { municipality: visit.municipality.slug };
  const wrong = state.kind === "missing" || state.kind === "wrong";
  const missing = state.kind === "missing" ? [{ field: "bestand", text: state.text }] : [];
  const content = {
    title: words.importTitle,
    here: "programme" as const,
    trail: [{ word: words.listTitle, href: at(paths.programmes, slug) }, { word: words.importTitle }],
    children: (
      <>
        <Lead title={words.importTitle} status={[words.importLead]} />
        <ErrorSummary title={common.errorSummary} errors={missing} labels={{ bestand: words.importFile }} />
        {state.kind === "wrong" && <Problems visit={visit} problems={state.problems} />}
        {state.kind === "seen" ? (
          <Seen visit={visit} report={state.report} content={state.content} />
        ) : (
          <div class="eb-main eb-section--close">
            <Form action={visit.path} files>
              <FileField
                id="bestand"
                name="bestand"
                label={words.importFile}
                hint={words.importFileHint}
                accept=".json,application/json"
              />
              <SubmitRow word={words.importCheck} />
            </Form>
          </div>
        )}
      </>
    ),
  };
  return officePage(visit, content, wrong ? 422 : 200);
}

export const showImport = (visit: OfficeVisit): Promise<Reply> => importPage(visit, { kind: "empty" });

/** First shows what a file holds; the second time, with what was shown, imports it. */
export async function takeImport(visit: OfficeVisit): Promise<Reply> {
  const kept = visit.posted.fields.get("inhoud")?.[0];
  const bytes =
    kept === undefined ? visit.posted.files.get("bestand")?.bytes : new TextEncoder().encode(kept);
  if (!bytes) return importPage(visit, { kind: "missing", text: visit.texts.programme.importMissing });
  const read = readJson(bytes);
  if (!read.ok) return importPage(visit, { kind: "missing", text: visit.texts.fileProblem(read.problem) });
  const dryRun = kept === undefined;
  const result = await importProgramme(visit.house, visit.actor, { content: read.value, dryRun });
  if (!result.ok) return importPage(visit, { kind: "wrong", problems: result.problem });
  if (dryRun)
    return importPage(visit, {
      kind: "seen",
      report: result.value,
      content: new TextDecoder().decode(bytes),
    });
  const place = { municipality: visit.municipality.slug, programme: result.value.key };
  return { kind: "seeOther", to: at(paths.programme, place, { gedaan: "imported" }) };
}
