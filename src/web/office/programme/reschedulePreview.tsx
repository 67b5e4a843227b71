import type { Rescheduling } from "../../../domain/programme/index.ts";
import type { readActions } from "../../../usecases/programme/readAction.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Form } from "../../components/form.tsx";
import { HiddenField } from "../../components/hiddenField.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { type Asked, actionWord } from "./rescheduleFields.tsx";
import { periodOr } from "./words.ts";

type Found = Awaited<ReturnType<typeof readActions>>;
export type Shown = { readonly visit: OfficeVisit; readonly found: Found };

/** What would move, before it is kept: each action with its end now and then. */
export function ReschedulePreview({
  shown,
  asked,
  planned,
}: {
  readonly shown: Shown;
  readonly asked: Asked;
  readonly planned: Rescheduling;
}) {
  const { visit, found } = shown;
  const { reschedule: words, programme } = visit.texts;
  const now = new Map(found.actions.map((action) => [action.key, action]));
  const { gebeurtenis = "", reden = "", hoe = "", maanden = "", naar = "" } = asked.filled;
  return (
    <Section id="voorbeeld" title={words.previewTitle(planned.moved.length)} width="wide" close>
      <DataTable
        caption={words.title}
        captionHidden
        narrow="lines"
        columns={[
          { key: "actie", head: programme.action, kind: "text" },
          { key: "nu", head: words.before, kind: "text" },
          { key: "straks", head: words.after, kind: "text" },
        ]}
        rows={planned.moved.map(({ key, title, planning }) => ({
          cells: [title, periodOr(now.get(key)?.planning.end ?? null, visit), periodOr(planning.end, visit)], // read in the same request
        }))}
      />
      {planned.unmoved.length > 0 && <Text>{words.unmoved(planned.unmoved.length)}</Text>}
      <Form action={visit.path} hidden={{ stap: "bewaren", gebeurtenis, reden, hoe, maanden, naar }}>
        {asked.chosen.map(({ key, seen }) => (
          <HiddenField name="actie" value={actionWord({ key, version: seen })} />
        ))}
        <SubmitRow
          word={words.keep}
          consequence={words.consequence}
          other={{ href: visit.path, word: words.back }}
        />
      </Form>
    </Section>
  );
}
