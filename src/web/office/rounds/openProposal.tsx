import { remindWorkingDays } from "../../../domain/reporting/index.ts";
import { proposedRoundName } from "../../../texts/roundName.ts";
import { Form } from "../../components/form.tsx";
import { HiddenField } from "../../components/hiddenField.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import { servedWord } from "./openRoundForm.ts";
import { reportName } from "./roundWords.ts";
import { openIn, type ShownRounds } from "./shownRounds.ts";

/** The report that presses without a round: one button opens the round as it is proposed. */
export function OpenProposal({ visit, list }: ShownRounds) {
  const { rounds: words } = visit.texts;
  const { programme, proposal } = list;
  if (proposal === null) return null;
  const { first, closesOn, serves } = proposal;
  const name = proposedRoundName(proposal, programme, visit.municipality.locale);
  const to = within(visit, programme, paths.newRound);
  const title = words.toOpen(reportName(proposal, visit.texts), visit.formats.day(first.due.day));
  const may = mayStill(visit, programme, "changeRound") && !openIn(list);
  return (
    <Section id="openen" title={words.openTitle} close>
      <h3 class="utrecht-heading-3">{title}</h3>
      <Text>
        {[
          words.openNamed(name),
          closesOn === null ? words.tooLate : words.openUntil(visit.formats.day(closesOn)),
          ...(serves.length > 1 ? [words.openServes(serves.length)] : []),
          ...(openIn(list) ? [words.opensAfter] : []),
        ].join(" ")}
      </Text>
      {may && (
        <Form
          action={to}
          hidden={{
            versie: "nieuw",
            naam: name,
            dag: closesOn ?? "", // the form asks for a day
            soort: proposal.kind ?? "", // not stated
          }}
        >
          {serves.map((one) => (
            <HiddenField name="voor" value={servedWord(one)} />
          ))}
          <SubmitRow
            word={words.open}
            consequence={words.openConsequence}
            note={words.opensByItself(remindWorkingDays)}
            other={{ href: `${to}?voorstel=ja`, word: words.openOther }}
          />
        </Form>
      )}
    </Section>
  );
}
