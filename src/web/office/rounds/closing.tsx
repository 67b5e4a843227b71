import { unansweredIn } from "../../../domain/reporting/index.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { Form } from "../../components/form.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { within } from "../programme/programmePlace.ts";
import type { ShownRound } from "./roundPage.tsx";

/** Closing a round: what it does, and the box that carries how many actions have no answer. */
export function Closing({
  shown,
  error,
}: {
  readonly shown: ShownRound;
  readonly error: string | undefined;
}) {
  const { visit, found } = shown;
  const { close: words } = visit.texts.rounds;
  const { programme, round, lines } = found;
  const unanswered = unansweredIn(lines);
  const action = within(visit, programme, paths.closeRound, { round: round.key });
  return (
    <Section id="sluiten" title={words.title}>
      <Form action={action} {...(unanswered === 0 ? { hidden: { weet: "0" } } : {})}>
        <Text>{words.consequence(unanswered)}</Text>
        {unanswered > 0 && (
          <Checkboxes
            id="weet"
            name="weet"
            label={words.label}
            error={error}
            required
            value={[]}
            options={[{ value: String(unanswered), text: words.known(unanswered) }]}
          />
        )}
        <SubmitRow word={words.title} note={words.note(visit.formats.day(round.closesOn))} />
      </Form>
    </Section>
  );
}
