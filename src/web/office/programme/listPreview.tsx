import { problemText } from "../../../texts/index.ts";
import type { ListRefusal, ListReport } from "../../../usecases/programme/importActionList.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { carriedWith, type Upload } from "./listUpload.ts";
import { periodOr } from "./words.ts";

type Props = { readonly visit: OfficeVisit; readonly upload: Upload };
const mostShown = 10;

function FirstActions({ visit, report }: { readonly visit: OfficeVisit; readonly report: ListReport }) {
  const { programme: words, common } = visit.texts;
  return (
    <DataTable
      caption={words.actionsCaption}
      captionHidden
      narrow="lines"
      columns={[
        { key: "nummer", head: visit.texts.actionList.column.key, kind: "text" },
        { key: "actie", head: words.action, kind: "text" },
        { key: "stand", head: words.statusHead, kind: "text" },
        { key: "klaar", head: words.end, kind: "text" },
        { key: "wie", head: words.owner, kind: "text" },
      ]}
      rows={report.actions.slice(0, mostShown).map(({ key, title, status, planning, owner }) => ({
        cells: [
          key,
          title,
          status === null ? words.statusNotStated : words.status[status],
          periodOr(planning.end, visit),
          owner.kind === "asWritten" ? owner.text : common.nobody,
        ],
      }))}
    />
  );
}

/** What would come in, what the list does not say, and the button that keeps it. */
export function ListPreview({ visit, upload, report }: Props & { readonly report: ListReport }) {
  const { actionList: words, common } = visit.texts;
  const count = report.actions.length;
  const counts = Object.entries(report.notStated).filter(([, missing]) => missing > 0);
  const place = { municipality: visit.municipality.slug, programme: String(visit.params["programme"]) };
  return (
    <Section id="gevonden" title={words.previewTitle(count)} width="wide" close>
      <FirstActions visit={visit} report={report} />
      {counts.length > 0 && <h3 class="utrecht-heading-3 eb-section--close">{words.notStatedTitle}</h3>}
      <Facts
        facts={counts.map(([name, missing]) => ({
          term: words.countOf[name as keyof ListReport["notStated"]],
          value: words.count(missing, count),
        }))}
      />
      {report.unread.length > 0 && <Text>{words.unread(report.unread.join(", "))}</Text>}
      <Form action={visit.path} files hidden={{ ...carriedWith(upload), stap: "bewaren" }}>
        <SubmitRow
          word={words.keep(count)}
          consequence={words.consequence}
          other={{ href: at(paths.actions, place), word: common.cancel }}
        />
      </Form>
    </Section>
  );
}

function linesOf(visit: OfficeVisit, { problems, unknown, rules }: ListRefusal) {
  const { actionList: words, actionListProblem } = visit.texts;
  const lines = [
    ...rules.map(({ code }) => ({ row: 0, text: problemText(visit.texts, code) })),
    ...problems.map((problem) => ({ row: problem.row ?? 0, text: actionListProblem(problem) })), // the whole list
    ...unknown.map(({ row, kind, found, near }) => ({
      row,
      text: words.unknown[kind](found, near.join(", ")),
    })),
  ];
  return lines.toSorted((one, other) => one.row - other.row);
}

/** Everything that is not right, by row. */
export function ListProblems({
  visit,
  refusal,
}: {
  readonly visit: OfficeVisit;
  readonly refusal: ListRefusal;
}) {
  const { actionList: words } = visit.texts;
  const lines = linesOf(visit, refusal);
  return (
    <Section id="problemen" title={words.problemsTitle(lines.length)} width="wide" close>
      <Text>{words.mend}</Text>
      <DataTable
        caption={words.problem}
        captionHidden
        narrow="lines"
        columns={[
          { key: "rij", head: words.row, kind: "text" },
          { key: "wat", head: words.problem, kind: "text" },
        ]}
        rows={lines.map(({ row, text }) => ({ cells: [row === 0 ? "-" : String(row), text] }))}
      />
    </Section>
  );
}
