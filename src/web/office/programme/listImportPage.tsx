import type { Child } from "hono/jsx";
import type { Programme } from "../../../domain/programme/index.ts";
import { importActionList } from "../../../usecases/programme/importActionList.ts";
import { readAroundActions } from "../../../usecases/programme/readAction.ts";
import { acceptedSheets } from "../../broughtSheets.ts";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { FileField } from "../../components/fileField.tsx";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { said, typedIn } from "../actForm.tsx";
import { ListColumns, ListSheets } from "./listColumns.tsx";
import { ListPreview, ListProblems } from "./listPreview.tsx";
import { uploadIn } from "./listUpload.ts";
import { trailTo } from "./programmePlace.ts";

type Page = { readonly visit: OfficeVisit; readonly programme: Programme };

function FileForm({ visit, error }: { readonly visit: OfficeVisit; readonly error?: string }) {
  const { actionList: words } = visit.texts;
  return (
    <div class="eb-main eb-section--close">
      <Form action={visit.path} files>
        <FileField
          id="bestand"
          name="bestand"
          label={words.file}
          hint={words.fileHint}
          error={error}
          accept={acceptedSheets}
        />
        <SubmitRow word={words.look} />
      </Form>
    </div>
  );
}

async function pageIn(visit: OfficeVisit): Promise<Page> {
  const found = await readAroundActions(visit.house, visit.actor, String(visit.params["programme"]));
  return { visit, programme: found.parts.programme };
}

function pageWith({ visit, programme }: Page, children: Child, status: 200 | 422): Promise<Reply> {
  const { actionList: words, programme: texts } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  const trail = [
    ...trailTo(visit, programme),
    { word: texts.actions, href: at(paths.actions, place) },
    { word: words.title },
  ];
  const lead = <Lead kind={programme.title} title={words.title} status={[words.lead]} />;
  const all = (
    <>
      {lead}
      {children}
    </>
  );
  return officePage(visit, { title: words.title, here: "programme", trail, children: all }, status);
}

export async function showListImport(visit: OfficeVisit): Promise<Reply> {
  return pageWith(await pageIn(visit), <FileForm visit={visit} />, 200);
}

function noFile(page: Page, text: string): Promise<Reply> {
  const { visit } = page;
  const children = (
    <>
      <div class="eb-main">
        <ErrorSummary
          title={visit.texts.common.errorSummary}
          errors={[{ field: "bestand", text }]}
          labels={{ bestand: visit.texts.actionList.file }}
        />
      </div>
      <FileForm visit={visit} error={text} />
    </>
  );
  return pageWith(page, children, 422);
}

/** First shows what the list holds, as often as somebody corrects a column; then brings it in. */
export async function takeListImport(visit: OfficeVisit): Promise<Reply> {
  const page = await pageIn(visit);
  const upload = await uploadIn(visit);
  if ("text" in upload) return noFile(page, upload.text);
  const dryRun = said(typedIn(visit), "stap") !== "bewaren";
  const programme = page.programme.key;
  const input = { programme, rows: upload.sheet.rows, map: upload.map, dryRun };
  const brought = await importActionList(visit.house, visit.actor, input);
  if (brought.ok && !dryRun)
    return seeOther(
      at(paths.actions, { municipality: visit.municipality.slug, programme }, { gedaan: "added" }),
    );
  const children = (
    <>
      <ListSheets visit={visit} upload={upload} />
      {brought.ok && <ListPreview visit={visit} upload={upload} report={brought.value} />}
      {!brought.ok && <ListProblems visit={visit} refusal={brought.problem} />}
      {!brought.ok && <FileForm visit={visit} />}
      <ListColumns visit={visit} upload={upload} />
    </>
  );
  return pageWith(page, children, brought.ok ? 200 : 422);
}
