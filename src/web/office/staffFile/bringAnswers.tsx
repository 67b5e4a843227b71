import type { Child } from "hono/jsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { FormProblem } from "../../form.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { FileForm } from "./bringFileForm.tsx";
import { staffFileTrail } from "./consentWords.ts";
import type { Look } from "./extractLook.ts";

/** The page of bringing a file in, with what a step has to say. */
export function pageWith(visit: OfficeVisit, children: Child, status: 200 | 422): Promise<Reply> {
  const { staffFile: words } = visit.texts;
  const content = (
    <>
      <Lead title={words.bring} status={[words.bringLead]} />
      {children}
    </>
  );
  const trail = [...staffFileTrail(visit), { word: words.bring }];
  return officePage(visit, { title: words.bring, here: "figures", trail, children: content }, status);
}

/** The form once more, with why. */
export const again = (visit: OfficeVisit, problems: readonly FormProblem[]): Promise<Reply> =>
  pageWith(visit, <FileForm visit={visit} problems={problems} />, 422);

/** The columns that may not be read, each with what it tells about somebody; the file is gone by then. */
export function refusedPage(visit: OfficeVisit, look: Look): Promise<Reply> {
  const { staffFile: words, extractProblem } = visit.texts;
  const children = (
    <>
      <Section id="geweigerd" title={words.refusedTitle} close>
        <Text>{words.refusedLead}</Text>
        <DataTable
          caption={words.tableOf(words.refusedTitle)}
          captionHidden
          narrow="lines"
          columns={[
            { key: "column", head: words.column, kind: "text" },
            { key: "why", head: words.why, kind: "text" },
          ]}
          rows={look.recognition.refused.map(({ column, subject }) => ({
            cells: [
              column,
              extractProblem({ code: "W101", row: null, column, found: null, expected: subject }),
            ],
          }))}
        />
      </Section>
      <FileForm visit={visit} problems={[]} />
    </>
  );
  return pageWith(visit, children, 422);
}
