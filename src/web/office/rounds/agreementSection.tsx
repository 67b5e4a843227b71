import { mayAct } from "../../../domain/access/index.ts";
import type { Unit } from "../../../domain/organisation/index.ts";
import { isLateAgreement, type SeenAgreement } from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { RoundAgreement } from "../../../usecases/reporting/roundAgreements.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Log, type LogEntry } from "../../components/log.tsx";
import { Section } from "../../components/section.tsx";
import { type StatusKind, StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { authorName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";
import { unitName } from "./cardAction.tsx";
import type { ShownRound } from "./roundPage.tsx";

type One = { readonly shown: ShownRound; readonly agreement: RoundAgreement };
type Outcome = SeenAgreement["outcomes"][number];

const marks: Readonly<Record<Outcome["kind"], StatusKind>> = { kept: "done", notKept: "lapsed" };

/** Returns the units of the round that the visitor may agree something with. */
export const agreeingUnits = ({ visit, found }: ShownRound): readonly Unit[] =>
  found.expected.filter(({ id }) => mayAct(visit.actor, "agreeWithUnit", { unit: id, people: [] }));

/** Returns whether the visitor is offered to record an agreement: the round and the programme still take one. */
export const mayAgree = (shown: ShownRound): boolean =>
  shown.found.takesAgreements && shown.found.programme.closedOn === null && agreeingUnits(shown).length > 0;

/** Returns whether this visitor sees something of agreements in the round. */
export const hasAgreements = (shown: ShownRound): boolean =>
  shown.found.agreements.length > 0 || mayAgree(shown);

/** Returns when something was said and by whom. */
function toldBy({ by, at }: Pick<Outcome, "by" | "at">, visit: OfficeVisit): string {
  const who = by === null ? visit.texts.action.history.command : authorName(by, visit);
  return visit.texts.agreements.told(visit.formats.day(dayOf(at, timeZone)), who);
}

const entryOf = (outcome: Outcome, visit: OfficeVisit): LogEntry => ({
  when: visit.formats.day(dayOf(outcome.at, timeZone)),
  day: dayOf(outcome.at, timeZone),
  status: { kind: marks[outcome.kind], word: visit.texts.agreements.outcome[outcome.kind] },
  text: outcome.reason,
});

/** Whether it is open, late or how it ended, with what was said of that before. */
function StateCell({ shown: { visit, found }, agreement }: One) {
  const { agreements: words } = visit.texts;
  const last = agreement.outcomes.at(-1);
  if (last === undefined)
    return isLateAgreement(agreement, found.today) ? (
      <StatusMark kind="late" word={words.late} />
    ) : (
      <StatusMark kind="rest" word={words.open} />
    );
  const earlier = agreement.outcomes.slice(0, -1).toReversed();
  return (
    <>
      <StatusMark kind={marks[last.kind]} word={words.outcome[last.kind]} />
      {last.reason !== null && <Text>{last.reason}</Text>}
      <Text small soft>
        {toldBy(last, visit)}
      </Text>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <Log entries={earlier.map((outcome) => entryOf(outcome, visit))} />
        </details>
      )}
    </>
  );
}

/** What was agreed, where it came from, and the way to say how it ended. */
function AgreementCell({ shown: { visit, found }, agreement }: One) {
  const { agreements: words } = visit.texts;
  const { from, number, unit, text, outcomes } = agreement;
  const { programme, round } = found;
  const isOpen = outcomes.length === 0;
  const may = programme.closedOn === null && mayAct(visit.actor, "agreeWithUnit", { unit, people: [] });
  const href = within(visit, programme, paths.agreement, { round: round.key, agreement: String(number) });
  return (
    <>
      <Text>{text}</Text>
      <Text small soft>
        {from !== null && <>{isOpen ? words.openFrom(from.name) : words.from(from.name)} </>}
        {toldBy(agreement, visit)}
      </Text>
      {may && (
        <Link href={href} apart>
          {isOpen ? words.end : words.endAgain}
        </Link>
      )}
    </>
  );
}

/** What was agreed with each unit in a round, with what is still open from earlier ones. */
export function AgreementSection(shown: ShownRound) {
  const { visit, found } = shown;
  const { agreements: words, rounds } = visit.texts;
  if (!hasAgreements(shown)) return null;
  const inOrder = [...found.expected, ...found.units];
  const place = (one: RoundAgreement) => inOrder.findIndex(({ id }) => id === one.unit);
  const agreements = found.agreements.toSorted((one, other) => place(one) - place(other));
  const href = within(visit, found.programme, paths.newAgreement, { round: found.round.key });
  return (
    <Section id="afspraken" title={words.title} width="wide">
      <Text soft>{agreements.length === 0 ? words.none : words.lead}</Text>
      {agreements.length > 0 && (
        <DataTable
          caption={words.agreement}
          captionHidden
          narrow="lines"
          columns={[
            { key: "onderdeel", head: rounds.unit, kind: "text" },
            { key: "afspraak", head: words.agreement, kind: "text" },
            { key: "voor", head: words.due, kind: "text" },
            { key: "stand", head: words.state, kind: "status" },
          ]}
          rows={agreements.map((agreement) => ({
            id: `afspraak-${agreement.number}`,
            cells: [
              unitName(shown, agreement.unit),
              <AgreementCell shown={shown} agreement={agreement} />,
              visit.formats.period(agreement.due),
              <StateCell shown={shown} agreement={agreement} />,
            ],
          }))}
        />
      )}
      {mayAgree(shown) && (
        <Text>
          <Link href={href} apart>
            {words.make.title}
          </Link>
        </Text>
      )}
    </Section>
  );
}
