import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Form } from "../../components/form.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import type { FormProblem } from "../../form.ts";
import { type FormField, Question } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { drawerMinutes } from "./extractDrawer.ts";

type FileFormProps = {
  readonly visit: OfficeVisit;
  readonly problems: readonly FormProblem[];
  /** It stands under a heading of a page already. */
  readonly bare?: boolean;
};

const questions = ({ texts: { staffFile: words } }: OfficeVisit): readonly FormField[] => [
  {
    kind: "file",
    name: "bestand",
    label: words.file,
    hint: words.fileHint,
    accept: ".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { kind: "line", type: "date", short: true, name: "peildatum", label: words.date, hint: words.dateHint },
];

/** A file of HR and the day it is about; the day that was typed stays. */
export function FileForm({ visit, problems, bare }: FileFormProps) {
  const { staffFile: words, common } = visit.texts;
  const asked = questions(visit);
  const content = (
    <>
      <ErrorSummary
        title={common.errorSummary}
        errors={problems}
        labels={Object.fromEntries(asked.map(({ name, label }) => [name, label]))}
      />
      <Form action={visit.path} files>
        {asked.map((field) => (
          <Question
            field={field}
            entered={visit.posted.fields}
            error={problems.find((problem) => problem.field === field.name)?.text}
            optional={common.optional}
          />
        ))}
        <SubmitRow word={words.look} />
      </Form>
      <Text small soft>
        {words.nothingKept(drawerMinutes)}
      </Text>
    </>
  );
  return bare ? content : <div class="eb-main eb-section--close">{content}</div>;
}
