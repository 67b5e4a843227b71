import { mayAct } from "../../../domain/access/index.ts";
import type { ProgrammeAsk } from "../../../usecases/programme/readWork.ts";
import { AskRow, type AskRowProps, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { reportName } from "../rounds/roundWords.ts";

const mostShown = 10;

type RoundAsk = Extract<ProgrammeAsk, { readonly kind: "openRound" | "silentRound" | "unitAnswer" }>;

type TalkAsk = Extract<ProgrammeAsk, { readonly kind: "talk" }>;
type ActionPointAsk = Extract<ProgrammeAsk, { readonly kind: "actionPoint" }>;

/** What a round asks: its own part of the list. */
function roundRow(ask: RoundAsk, visit: OfficeVisit): AskRowProps {
  const { asks: words } = visit.texts.rounds;
  const place = { municipality: visit.municipality.slug, programme: ask.programme.key };
  switch (ask.kind) {
    case "openRound":
      return {
        due: { text: words.open.due },
        title: words.open.title(reportName(ask.proposal, visit.texts), visit.formats.day(ask.due)),
        action: { href: at(paths.rounds, place), word: words.open.go },
      };
    case "silentRound":
      return {
        due: { text: words.silent.due(ask.silent), late: true },
        title: words.silent.title(ask.round.name, ask.answered, ask.asked),
        action: { href: at(paths.round, { ...place, round: ask.round.key }), word: words.silent.go },
      };
    case "unitAnswer":
      return {
        due: { text: words.unit.due(ask.daysLeft) },
        title: words.unit.title(ask.unit.name, ask.round.name),
        action: {
          href: at(paths.unitAnswer, { ...place, round: ask.round.key, unit: ask.unit.id }),
          word: words.unit.go,
        },
      };
  }
}

/** What a meeting asked of this person. */
function actionPointRow(ask: ActionPointAsk, visit: OfficeVisit): AskRowProps {
  const { asked: words, work } = visit.texts.meetings;
  const { series, meeting, actionPoint } = ask.asked;
  const place = { municipality: visit.municipality.slug, programme: ask.programme.key };
  const of = { ...place, series: series.key, day: meeting.day, actionPoint: actionPoint.key };
  return {
    due: { text: words.due(ask.daysLeft), late: ask.daysLeft < 0 },
    title: work.title(actionPoint.text),
    action: { href: at(paths.actionPoint, of), word: words.go },
  };
}

/** A talk that this person prepares for the own unit. */
function talkRow({ programme, talk, unit, daysLeft }: TalkAsk, visit: OfficeVisit): AskRowProps {
  const { talks: words, meetings } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: programme.key, talk: talk.key };
  return {
    due: { text: meetings.asked.due(daysLeft), late: daysLeft < 0 },
    title: words.asked(words.kindName[talk.kind], unit),
    action: { href: at(paths.answerTalk, place), word: words.answer },
  };
}

const meetingRow = (ask: ActionPointAsk | TalkAsk, visit: OfficeVisit): AskRowProps =>
  ask.kind === "talk" ? talkRow(ask, visit) : actionPointRow(ask, visit);

function rowOf(ask: ProgrammeAsk, visit: OfficeVisit): AskRowProps {
  const { asks: words } = visit.texts.work;
  const place = { municipality: visit.municipality.slug, programme: ask.programme.key };
  switch (ask.kind) {
    case "openRound":
    case "silentRound":
    case "unitAnswer":
      return roundRow(ask, visit);
    case "decision":
      return {
        due: { text: words.decision.due },
        title: words.decision.title(ask.version, ask.name),
        action: { href: at(paths.versions, place), word: words.decision.go },
      };
    case "report": {
      const { duties } = visit.texts;
      const { due, duty, content } = ask;
      const form = at(paths.deliverReport, { ...place, duty }, { keer: due.stated });
      const may = mayAct(visit.actor, "deliverReport");
      return {
        due: { text: duties.away(due.daysAway), late: due.state === "overdue" },
        title: duties.asked(content),
        action: may
          ? { href: form, word: duties.deliver }
          : { href: `${at(paths.duties, place)}#${duty}`, word: duties.look },
      };
    }
    case "actionPoint":
    case "talk":
      return meetingRow(ask, visit);
    case "late":
      return {
        due: { text: words.late.due(ask.count), late: true },
        title: words.late.title,
        action: { href: at(paths.actions, place, { laat: "ja" }), word: words.late.go },
      };
    case "silent":
      return {
        due: { text: words.silent.due(ask.count) },
        title: words.silent.title,
        action: { href: at(paths.actions, place), word: words.silent.go },
      };
    case "feedback":
      return {
        due: { text: words.feedback.due },
        title: words.feedback.title(ask.about?.title ?? ask.programme.title) /* about the whole */,
        action: {
          href: ask.about
            ? at(paths.answerFeedback, { ...place, action: ask.about.key, feedback: ask.key })
            : at(paths.answerProgrammeFeedback, { ...place, feedback: ask.key }),
          word: words.feedback.go,
        },
      };
    case "figure":
      return {
        due: { text: words.figure.due },
        title: words.figure.title(ask.measure),
        action: { href: at(paths.newFigure, { ...place, target: ask.target }), word: words.figure.go },
      };
  }
}

/** What the running programmes ask of this person, each with the button that does it. */
export function ProgrammeAsks({
  visit,
  asks,
}: {
  readonly visit: OfficeVisit;
  readonly asks: readonly ProgrammeAsk[];
}) {
  const { work: words } = visit.texts;
  if (asks.length === 0) return null;
  return (
    <Section id="programma-vraagt" title={words.asks.heading} width="wide" close>
      <Rows>
        {asks.slice(0, mostShown).map((ask, index) => {
          const row = rowOf(ask, visit);
          const text = words.inProgramme(ask.programme.title);
          return <AskRow {...row} text={text} action={{ ...row.action, primary: index === 0 }} />;
        })}
      </Rows>
      {asks.length > mostShown && <Text soft>{words.asks.more(asks.length - mostShown)}</Text>}
    </Section>
  );
}
